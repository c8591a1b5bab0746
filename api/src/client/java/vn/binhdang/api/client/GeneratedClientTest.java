package vn.binhdang.api.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.TestReports;
import vn.binhdang.api.service.Service;
import vn.binhdang.api.service.access.Role;
import vn.binhdang.api.service.access.TestKeys;
import vn.binhdang.client.ApiClient;
import vn.binhdang.client.ApiException;
import vn.binhdang.client.api.ChecksApi;
import vn.binhdang.client.api.FindingsApi;
import vn.binhdang.client.api.ReportsApi;
import vn.binhdang.client.api.ResultsApi;
import vn.binhdang.client.model.Finding;
import vn.binhdang.client.model.ImportSummary;
import vn.binhdang.client.model.Problem;
import vn.binhdang.client.model.Receipt;
import vn.binhdang.client.model.ReportContent;
import vn.binhdang.client.model.ReportFigure;
import vn.binhdang.client.model.Result;

/** A client that was generated from the published document, and not written by anybody, is understood by the service. */
@SpringBootTest(classes = Service.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GeneratedClientTest {

    @LocalServerPort
    private int port;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set by Spring
    private TestDatabase database;

    @Test
    void aReportIsSentAndItsReceiptItsResultAndItsFindingsAreRead() throws ApiException {
        ApiClient client = clerk("30511");
        ReportContent report = new ReportContent()
                .locality("30511")
                .period("2024")
                .putIndicatorsItem(
                        "women-key-leaders",
                        new ReportFigure().numerator(new BigDecimal(4)).denominator(new BigDecimal(9)));
        ImportSummary summary =
                new ReportsApi(client).submitReports(List.of(report), null, null, null, null, "first", null);
        Receipt receipt = summary.getReceipts().get(0);
        assertThat(receipt.getStatus()).isEqualTo(Receipt.StatusEnum.CREATED);
        assertThat(new ReportsApi(client).getReport(receipt.getReport()).getContent()).isEqualTo(report);

        Result result = new ResultsApi(client).getScorecard("30511", "2024");
        assertThat(result.getSummary()).isEqualTo(receipt.getVerdicts());
        assertThat(result.getVerdicts()).hasSize(receipt.getVerdicts().getPlanned());

        List<Finding> findings = new FindingsApi(client)
                .listFindings("30511", null, null, null, null, null, null, null, null, null, 200, null)
                .getItems();
        assertThat(findings).hasSize(receipt.getFindings());
        assertThat(findings.get(0).getMessage().getVi()).isNotBlank();
    }

    @Test
    void aReportThatWasWrittenByHandIsReadAndChecked() throws IOException, ApiException {
        ApiClient client = anybody();
        ReportContent report = client.getObjectMapper()
                .readValue(Files.readString(TestReports.report("nhon-hung-2024.json")), ReportContent.class);
        List<Result> results = new ChecksApi(client).checkReports(List.of(report), null);
        assertThat(results).hasSize(1);
        assertThat(results.get(0).getLocality().getName()).isEqualTo("Phường Nhơn Hưng");
    }

    @Test
    void aProblemNamesWhatIsWrong() {
        ApiClient client = anybody();
        ReportContent report = new ReportContent()
                .locality("30511")
                .period("2024")
                .putIndicatorsItem("women-key-leader", new ReportFigure().value(BigDecimal.ONE));
        assertThatThrownBy(() -> new ChecksApi(client).checkReports(List.of(report), null))
                .isInstanceOfSatisfying(ApiException.class, refused -> {
                    assertThat(refused.getCode()).isEqualTo(422);
                    Problem problem = client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
                    assertThat(problem.getErrors().get(0).getPointer()).isEqualTo("/0/indicators/women-key-leader");
                });
    }

    private ApiClient anybody() {
        ApiClient client = new ApiClient();
        client.updateBaseUri("http://127.0.0.1:" + port);
        return client;
    }

    private ApiClient clerk(String unit) {
        String key = TestKeys.create(database, Role.CLERK, unit);
        return anybody().setRequestInterceptor(request -> request.header("Authorization", "Bearer " + key));
    }
}
