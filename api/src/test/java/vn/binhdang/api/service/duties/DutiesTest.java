package vn.binhdang.api.service.duties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.WithService;
import vn.binhdang.api.service.ServiceClient;
import vn.binhdang.api.service.ServiceClient.Answer;

/** What Nhơn Hưng owes for 2024: its own plan asks for a report on the half-year before 10 June, and on the year. */
@WithService
class DutiesTest {

    private static final String HALF_YEAR = "37-kh-ubnd-2024/reporting/half-year";

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @SuppressWarnings("NullAway.Init") // set before each test
    private ServiceClient client;

    @BeforeEach
    void aClient() {
        client = new ServiceClient(port).asAdmin(database);
    }

    @Test
    void aReportGoesFromNotStartedOverDraftToSentAndBack() {
        assertThat(state("2024-06-01")).isEqualTo("not-started");
        assertThat(state("2024-06-10")).isEqualTo("late");

        Answer draft = send("?draft=true", 30, "2024-06-08");
        assertThat(draft.status()).as(draft.body()).isEqualTo(201);
        assertThat(state("2024-06-01")).isEqualTo("draft");

        Answer sent = send("", 30, "2024-06-08");
        assertThat(sent.json().at("/receipts/0/status").asString()).isEqualTo("CREATED");
        assertThat(state("2024-07-01")).isEqualTo("sent");
        assertThat(send("?draft=true", 31, "2024-06-08").status()).isEqualTo(409);

        String returns = sent.header("Location") + "/returns?reason=figures%20of%20last%20year";
        assertThat(client.post(returns, "{}").status()).isEqualTo(204);
        assertThat(client.post(returns, "{}").status()).isEqualTo(409);
        assertThat(state("2024-07-01")).isEqualTo("returned");

        assertThat(send("?reason=mended", 31, "2024-06-08").status()).isEqualTo(201);
        assertThat(state("2024-07-01")).isEqualTo("sent");
    }

    @Test
    void completenessCountsEveryUnitBelow() {
        JsonNode an = client.get("/api/v1/localities/89/completeness?year=2024&asOf=2025-03-01")
                .json();
        assertThat(an.get("units"))
                .anyMatch(unit -> unit.get("locality").asString().equals("30511"));
        assertThat(an.at("/completeness/owed").asInt()).isPositive();
        assertThat(an.at("/completeness/missing").asInt())
                .isEqualTo(an.at("/completeness/owed").asInt()
                        - an.at("/completeness/sent").asInt()
                        - an.at("/completeness/returned").asInt());
    }

    @Test
    void aUnitThatIsNotThereOwesNothingThatCouldBeTold() {
        assertThat(client.get("/api/v1/localities/99999/duties?year=2024").status())
                .isEqualTo(404);
    }

    private String state(String asOf) {
        JsonNode duties = client.get("/api/v1/localities/30511/duties?year=2024&asOf=" + asOf)
                .json();
        for (JsonNode report : duties.get("reports")) {
            if (report.get("duty").asString().equals(HALF_YEAR)) {
                return report.get("state").asString();
            }
        }
        throw new AssertionError("not owed: " + duties);
    }

    private Answer send(String options, int millions, String submittedOn) {
        return client.post("/api/v1/reports" + options, """
                {"locality": "30511", "period": "2024-H1", "submittedOn": "%s",
                 "indicators": {"gender-equality-budget": {"value": %d000000}}}
                """.formatted(submittedOn, millions));
    }
}
