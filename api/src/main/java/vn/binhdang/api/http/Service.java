package vn.binhdang.api.http;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.binhdang.engine.ComplianceEngine;
import vn.binhdang.engine.ReportIntake;
import vn.binhdang.engine.drools.CompiledChecks;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;

/** The service with its few parts. */
@SpringBootApplication
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Bình Đẳng",
                        version = "v1",
                        description =
                                "Checks what localities report on gender equality against the targets that bind them."))
public class Service {

    /** Starts and returns; the service runs until the process is told to stop. */
    public static void start(int port, String address) {
        SpringApplication application = new SpringApplication(Service.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(Map.of("server.port", port, "server.address", address));
        application.run();
    }

    @Bean
    RuleBook ruleBook() throws IOException {
        String folder = System.getProperty("binhdang.rules", "");
        return RuleBookReader.read(folder.isEmpty() ? RuleFiles.shipped() : RuleFiles.in(Path.of(folder)));
    }

    @Bean
    ComplianceEngine engine(RuleBook ruleBook) {
        return new ComplianceEngine(ruleBook, CompiledChecks.shipped().judge());
    }

    @Bean
    ReportIntake intake(RuleBook ruleBook) {
        return new ReportIntake(ruleBook);
    }
}
