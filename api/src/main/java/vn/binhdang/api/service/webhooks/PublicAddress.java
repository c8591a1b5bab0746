package vn.binhdang.api.service.webhooks;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether an address is one of the public internet. Others lead into the network of the operator, to this machine, or
 * to services that hand out the keys of a cloud.
 */
final class PublicAddress {

    private static final int BYTE = 8;

    /** Of IPv4 whatever IANA names as not globally reachable. */
    private static final List<Block> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    // Of IPv6 only 2000::/3 is given out; in it are tunnels that carry IPv4 addresses, and examples.
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Block::parse)
            .toList();

    private static final Block GIVEN_OUT = Block.parse("2000::/3");

    private PublicAddress() {}

    /** Addresses that Java knows to be IPv4 written as IPv6 are IPv4 addresses here. */
    static boolean is(InetAddress address) {
        return (address instanceof Inet4Address || GIVEN_OUT.contains(address))
                && NOT_PUBLIC.stream().noneMatch(block -> block.contains(address));
    }

    /** Addresses that begin with the same bits. @param size of an address, in bytes */
    private record Block(int size, BigInteger beginning, int bits) {

        static Block parse(String written) {
            String[] words = written.split("/", 2);
            try {
                byte[] address = InetAddress.getByName(words[0]).getAddress();
                int bits = Integer.parseInt(words[1]);
                return new Block(address.length, beginning(address, bits), bits);
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        boolean contains(InetAddress address) {
            byte[] other = address.getAddress();
            return other.length == size && beginning(other, bits).equals(beginning);
        }

        private static BigInteger beginning(byte[] address, int bits) {
            return new BigInteger(1, address).shiftRight(address.length * BYTE - bits);
        }
    }
}
