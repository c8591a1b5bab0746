package vn.binhdang.api.service.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.WithService;
import vn.binhdang.api.service.ServiceClient;

/** Whom the service proposes to visit, from what is stored. */
@WithService
class PrioritiesTest {

    private static final String AN_GIANG = "/api/v1/priorities?within=89&year=2024&asOf=2025-03-01";

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
    void whoIsSilentIsProposedAndTheReasonsSayWhy() {
        JsonNode proposal = client.get(AN_GIANG + "&places=5&seed=2025-1").json();
        assertThat(proposal.get("units").asInt()).isPositive();
        assertThat(proposal.get("inspect").toString()).contains("30511");
        JsonNode first = proposal.at("/inspect/0");
        assertThat(first.get("points").asInt()).isPositive();
        assertThat(first.at("/reasons").toString()).contains("missing-reports", "Chưa");
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        assertThat(client.get(AN_GIANG + "&seed=x").body())
                .isEqualTo(client.get(AN_GIANG + "&seed=x").body());
    }

    @Test
    void aVisitCountsOnceItIsEntered() {
        String visit = """
                {"locality": "30511", "heldOn": "2025-02-10", "note": "kiểm tra định kỳ"}
                """;
        assertThat(client.post("/api/v1/inspections", visit).status()).isEqualTo(204);
        assertThat(client.post("/api/v1/inspections", visit).status()).isEqualTo(204);
        assertThat(client.get("/api/v1/localities/30511/inspections").json()).hasSize(1);
        JsonNode proposal = client.get(AN_GIANG + "&places=50").json();
        for (JsonNode choice : proposal.get("inspect")) {
            if (choice.get("locality").asString().equals("30511")) {
                assertThat(choice.get("lastInspection").asString()).isEqualTo("2025-02-10");
                return;
            }
        }
        throw new AssertionError("not proposed: " + proposal);
    }
}
