package vn.binhdang.api.service.rulebooks;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhdang.engine.calendar.HolidayReader;
import vn.binhdang.engine.calendar.WorkingDays;
import vn.binhdang.engine.rulebook.RuleFiles;

/** What is read beside the rule files when the service starts, from the operator's folder where it has its own. */
@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

    @Bean
    WorkingDays workingDays(@Value("${binhdang.rules:}") String rules) throws IOException {
        return HolidayReader.read(rules.isEmpty() ? RuleFiles.shippedSettings() : RuleFiles.settingsIn(Path.of(rules)));
    }
}
