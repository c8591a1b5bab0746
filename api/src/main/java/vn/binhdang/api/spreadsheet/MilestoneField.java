package vn.binhdang.api.spreadsheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Milestones take two columns each: “Mốc 1” says when, “Yêu cầu 1” says what. */
record MilestoneField(boolean when, int number) {

    /** How the fields of milestones begin: {@code milestones/2025}. */
    static final String FOLDER = "milestones/";

    static final String WHEN = "milestone";
    static final String WHAT = "required";

    private static final Pattern COLUMN = Pattern.compile("(" + WHEN + "|" + WHAT + ") (\\d{1,2})");

    static Optional<MilestoneField> of(Column column) {
        Matcher matcher = COLUMN.matcher(column.field());
        return matcher.matches()
                ? Optional.of(new MilestoneField(matcher.group(1).equals(WHEN), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** The column of this number, made from the one that stands for all. */
    static Column numbered(Column all, int number) {
        return new Column(
                all.table(),
                all.field() + " " + number,
                all.heading() + " " + number,
                all.width(),
                all.words(),
                all.note());
    }
}
