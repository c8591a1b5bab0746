package vn.binhdang.api.service.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** What counts as one address: of the sixth version a whole network, since each household has 2^64 of those. */
final class Networks {

    private static final int BYTES = 8;

    private Networks() {}

    /** @param address in figures, as the server gives it */
    static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            return InetAddress.getByName(address) instanceof Inet6Address sixth
                    ? HexFormat.of().formatHex(Arrays.copyOf(sixth.getAddress(), BYTES))
                    : address;
        } catch (UnknownHostException notFigures) {
            return address;
        }
    }
}
