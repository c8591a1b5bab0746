package vn.binhdang.api.service.operations;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Looks at everything that the service needs, and says what is amiss and what to do. A database of our own that does not
 * run is started for as long as it is looked at.
 */
public final class Doctor {

    private Doctor() {}

    /**
     * What is so on this machine.
     *
     * @param data folder of the service
     * @param address on which the service is to listen
     */
    public static List<Diagnosis> examine(
            Path data, Map<String, String> environment, RuleSettings rules, String address, int port, Clock clock) {
        MachineCheck machine = new MachineCheck(data, environment);
        List<Diagnosis> all = new ArrayList<>(List.of(machine.java(), machine.memory(), machine.encoding()));
        all.addAll(machine.folder());
        all.add(machine.port(address, port));
        all.addAll(rules.examine());
        all.addAll(new DatabaseCheck(data, environment, clock).examine());
        return all;
    }
}
