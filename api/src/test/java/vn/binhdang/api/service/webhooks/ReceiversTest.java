package vn.binhdang.api.service.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that lead to where a webhook must not. */
class ReceiversTest {

    private static final String PUBLIC = "93.184.215.14";

    @ParameterizedTest
    @CsvSource({
        "93.184.215.14, true",
        "2606:2800:21f:cb07:6820:80da:af6b:8b2c, true",
        "172.15.255.255, true",
        "172.32.0.1, true",
        "100.63.255.255, true",
        "0.0.0.0, false",
        "10.1.2.3, false",
        "100.64.0.1, false",
        "127.0.0.1, false",
        "127.255.255.254, false",
        "169.254.169.254, false",
        "172.16.0.1, false",
        "172.31.255.255, false",
        "192.0.0.192, false",
        "192.168.1.1, false",
        "198.18.0.1, false",
        "224.0.0.1, false",
        "240.0.0.1, false",
        "255.255.255.255, false",
        "::, false",
        "::1, false",
        "::ffff:127.0.0.1, false",
        "::ffff:10.0.0.1, false",
        "::ffff:169.254.169.254, false",
        "::127.0.0.1, false",
        "64:ff9b::a00:1, false",
        "2001::1, false",
        "2001:db8::1, false",
        "2002:7f00:1::1, false",
        "fc00::1, false",
        "fd00:ec2::254, false",
        "fe80::1, false",
        "fec0::1, false",
        "ff02::1, false",
    })
    void onlyAddressesOfTheInternetAreTaken(String address, boolean taken) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isEqualTo(taken);
        String host = address.contains(":") ? "[" + address + "]" : address;
        assertThat(new Receivers(false).objection("https://" + host + "/hook").isEmpty())
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hook",
                "http://93.184.215.14/",
                "ftp://93.184.215.14/",
                "file:///etc/passwd",
                "https:///hook",
                "https://user:secret@93.184.215.14/",
                "https://93.184.215.14/#x",
                "https://localhost/",
                "https://0x7f.1/",
                "https://2130706433/",
                "https://127.1/",
                "https://[::ffff:7f00:1]/",
                "https://93.184.215.14 /",
            })
    void whatIsNoPublicHttpsAddressIsRefused(String url) {
        assertThat(new Receivers(false).objection(url)).isPresent();
    }

    @Test
    void aNameWithOnePrivateAddressAmongPublicOnesIsRefused() {
        Receivers receivers = new Receivers(new Names(List.of(PUBLIC, "10.0.0.1")), false);
        assertThatThrownBy(() -> receivers.resolve("example.test")).isInstanceOf(UnknownHostException.class);
    }

    @Test
    void aNameThatMeansAnotherAddressLaterIsRefusedThen() throws IOException {
        Receivers receivers = new Receivers(new Names(List.of(PUBLIC), List.of("127.0.0.1")), false);
        assertThat(receivers.objection("https://localhost/")).isEmpty();
        try (Receiver receiver = new Receiver(200)) {
            Sender sender = new Sender(receivers);
            assertThatThrownBy(() ->
                            sender.send("http://localhost:" + receiver.port() + "/", Map.of("webhook-id", "1"), "{}"))
                    .isInstanceOf(UnknownHostException.class);
            assertThat(receiver.requests()).isEmpty();
            sender.close();
        }
    }

    @Test
    void aLiteralAddressIsLookedAtWhenItIsConnectedToAsWell() throws IOException {
        try (Receiver receiver = new Receiver(200)) {
            Sender sender = new Sender(new Receivers(false));
            assertThatThrownBy(() ->
                            sender.send("http://127.0.0.1:" + receiver.port() + "/", Map.of("webhook-id", "1"), "{}"))
                    .isInstanceOf(UnknownHostException.class);
            assertThat(receiver.requests()).isEmpty();
            sender.close();
        }
    }

    /** Answers in turn. */
    private static final class Names implements DnsResolver {

        private final Deque<List<String>> answers;

        @SafeVarargs
        Names(List<String>... answers) {
            this.answers = new ArrayDeque<>(List.of(answers));
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            List<String> answer = answers.size() > 1 ? answers.pop() : answers.element();
            InetAddress[] addresses = new InetAddress[answer.size()];
            for (int at = 0; at < addresses.length; at++) {
                addresses[at] = InetAddress.getByName(answer.get(at));
            }
            return addresses;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
