package vn.binhdang.api.service.access;

import jakarta.servlet.http.HttpServletRequest;

/** Whether the service lives and is ready may always be asked, however much there is to do. */
final class Probes {

    private Probes() {}

    static boolean isOne(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/actuator/health") || path.equals("/livez") || path.equals("/readyz");
    }
}
