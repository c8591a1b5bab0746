package vn.binhdang.api.spreadsheet;

/**
 * A column of a sheet.
 *
 * @param field path of the value in the YAML file, {@code title/vi}; for milestones see {@link MilestoneField}
 * @param heading in Vietnamese
 * @param width in signs
 * @param words name of the list to choose from; empty for none
 * @param note what to write, in both languages
 */
record Column(Table table, String field, String heading, int width, String words, String note) {

    /** What stands in the first line of the sheet: the heading, and below it the name that messages use. */
    String title() {
        return field.isEmpty() ? heading : heading + "\n" + field;
    }
}
