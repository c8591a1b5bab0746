package vn.binhdang.api.reliability;

import tools.jackson.databind.JsonNode;

/** What a client was told is stored. */
record Acknowledged(String report, String locality, String period, String contentSha256, long auditEntry) {

    static Acknowledged of(JsonNode summary) {
        JsonNode receipt = summary.at("/receipts/0");
        return new Acknowledged(
                receipt.get("report").asString(),
                receipt.get("locality").asString(),
                receipt.get("period").asString(),
                receipt.get("contentSha256").asString(),
                receipt.get("auditEntry").asLong());
    }
}
