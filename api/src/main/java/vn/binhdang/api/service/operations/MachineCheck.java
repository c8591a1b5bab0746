package vn.binhdang.api.service.operations;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.binhdang.api.service.database.ServiceDatabase;
import vn.binhdang.engine.text.Text;

/** Looks at the machine and at the folder of the service. */
final class MachineCheck {

    private static final int LEAST_JAVA = 17;
    private static final long MEGABYTE = 1024L * 1024;
    private static final long LITTLE_MEMORY = 512 * MEGABYTE;
    private static final long LITTLE_SPACE = 2_048 * MEGABYTE;
    private static final long TOO_LITTLE_SPACE = 256 * MEGABYTE;

    private final Path data;
    private final Map<String, String> environment;

    MachineCheck(Path data, Map<String, String> environment) {
        this.data = data;
        this.environment = environment;
    }

    Diagnosis java() {
        Text found = Text.same("Java " + Runtime.version());
        return Runtime.version().feature() >= LEAST_JAVA
                ? Diagnosis.ok("java", found)
                : Diagnosis.fault("java", found, Text.of("Cài Java 17 trở lên.", "Install Java 17 or newer."));
    }

    Diagnosis memory() {
        long most = Runtime.getRuntime().maxMemory();
        Text found = Text.of("%s MB cho chương trình", "%s MB for the program", most / MEGABYTE);
        return most >= LITTLE_MEMORY
                ? Diagnosis.ok("memory", found)
                : Diagnosis.warning(
                        "memory",
                        found,
                        Text.of(
                                "Dành ít nhất 512 MB (-Xmx512m) hoặc thêm bộ nhớ cho máy.",
                                "Allow at least 512 MB (-Xmx512m), or give the machine more memory."));
    }

    Diagnosis encoding() {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        Text found = Text.of("tên tệp: %s", "names of files: %s", names);
        return names.equals(StandardCharsets.UTF_8)
                ? Diagnosis.ok("utf-8", found)
                : Diagnosis.warning(
                        "utf-8",
                        found,
                        Text.of(
                                "Đặt LC_ALL=C.UTF-8 để tên tệp tiếng Việt đọc được.",
                                "Set LC_ALL=C.UTF-8, so that Vietnamese names of files can be read."));
    }

    List<Diagnosis> folder() {
        Path existing = data.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        try {
            long free = Files.getFileStore(existing).getUsableSpace();
            return List.of(rights(existing), space(free));
        } catch (IOException unreadable) {
            return List.of(Diagnosis.fault(
                    "data-folder",
                    Text.same(String.valueOf(unreadable.getMessage())),
                    Text.of("Chọn thư mục khác bằng --data.", "Choose another folder with --data.")));
        }
    }

    private Diagnosis rights(Path existing) {
        if (!Files.isDirectory(existing) || !Files.isWritable(existing)) {
            return Diagnosis.fault(
                    "data-folder",
                    Text.of("không ghi được vào %s", "%s is not writable", existing),
                    Text.of(
                            "Cho tài khoản chạy dịch vụ quyền ghi, hoặc chọn thư mục khác bằng --data.",
                            "Let the account that runs the service write there, or choose another folder with --data."));
        }
        return Diagnosis.ok(
                "data-folder",
                Files.exists(data)
                        ? Text.of("%s ghi được", "%s is writable", data)
                        : Text.of(
                                "%s sẽ được tạo khi dịch vụ chạy lần đầu",
                                "%s is made when the service first starts", data));
    }

    private static Diagnosis space(long free) {
        Text found = Text.of("còn trống %s MB", "%s MB free", free / MEGABYTE);
        Text advice = Text.of(
                "Dọn hoặc thêm chỗ: khi đĩa đầy, cơ sở dữ liệu dừng ghi.",
                "Make room: with a full disk the database stops writing.");
        if (free < TOO_LITTLE_SPACE) {
            return Diagnosis.fault("disk-space", found, advice);
        }
        return free < LITTLE_SPACE ? Diagnosis.warning("disk-space", found, advice) : Diagnosis.ok("disk-space", found);
    }

    /** Whether the service can listen; where it runs already, it is the one that does. */
    Diagnosis port(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return Diagnosis.ok("port", Text.of("cổng %s còn trống", "port %s is free", Integer.toString(port)));
        } catch (IOException taken) {
            Text found = Text.of("cổng %s đang được dùng", "port %s is in use", Integer.toString(port));
            return isServiceRunning()
                    ? Diagnosis.ok("port", found.then(Text.of("(dịch vụ đang chạy)", "(the service runs)")))
                    : Diagnosis.warning(
                            "port",
                            found,
                            Text.of(
                                    "Dừng chương trình kia hoặc chọn cổng khác bằng --port.",
                                    "Stop the other program, or choose another port with --port."));
        }
    }

    private boolean isServiceRunning() {
        try {
            return !ServiceDatabase.isOutside(environment) && ServiceDatabase.isRunning(data);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
