package vn.binhdang.api.service.access;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells whether a service can be reached from this machine only. */
public final class Loopback {

    private Loopback() {}

    /** @param address that the service listens on; none for all there are */
    public static boolean isOnly(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** A demonstration is for this machine. */
    static void require(String address) {
        if (!isOnly(address)) {
            throw new IllegalStateException("a demonstration listens on a loopback address only, not on " + address);
        }
    }
}
