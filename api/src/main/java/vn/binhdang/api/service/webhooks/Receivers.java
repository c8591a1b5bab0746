package vn.binhdang.api.service.webhooks;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.binhdang.engine.text.Text;

/**
 * Where events may be sent. Connections are made to the very addresses that were looked at here, so that a name cannot
 * mean another address a moment later.
 */
@Component
class Receivers implements DnsResolver {

    private static final int LONGEST = 2_000;

    private final DnsResolver names;
    private final boolean loopbackToo;

    /** @param loopbackToo also plain HTTP to this machine, for those who write a receiver */
    @Autowired
    Receivers(@Value("${binhdang.webhooks.allow-loopback:false}") boolean loopbackToo) {
        this(SystemDefaultDnsResolver.INSTANCE, loopbackToo);
    }

    Receivers(DnsResolver names, boolean loopbackToo) {
        this.names = names;
        this.loopbackToo = loopbackToo;
    }

    /** Why nothing can be sent there; empty if it can. */
    Optional<Text> objection(String written) {
        URI url;
        try {
            url = new URI(written);
        } catch (URISyntaxException none) {
            return Optional.of(Text.of("không phải là một địa chỉ", "this is no address"));
        }
        String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(loopbackToo && scheme.equals("http"))) {
            return Optional.of(Text.of("chỉ nhận địa chỉ https", "only addresses with https are taken"));
        }
        if (url.getHost() == null
                || url.getRawUserInfo() != null
                || url.getRawFragment() != null
                || written.length() > LONGEST) {
            return Optional.of(Text.of(
                    "cần một địa chỉ https có tên máy chủ, không có tên người dùng hay phần sau dấu #",
                    "an https address with a host is needed, without a user or a part behind #"));
        }
        try {
            InetAddress[] addresses = resolve(url.getHost());
            boolean plain = scheme.equals("http");
            return plain && !Stream.of(addresses).allMatch(InetAddress::isLoopbackAddress)
                    ? Optional.of(Text.of("chỉ nhận địa chỉ https", "only addresses with https are taken"))
                    : Optional.empty();
        } catch (UnknownHostException unfit) {
            return Optional.of(Text.of(
                    "tên máy chủ không dẫn đến một địa chỉ công cộng trên Internet",
                    "the host does not lead to a public address of the internet"));
        }
    }

    /** @throws UnknownHostException also if any of the addresses is not public */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(unbracketed(host));
        if (addresses == null || addresses.length == 0 || !Stream.of(addresses).allMatch(this::isFit)) {
            throw new UnknownHostException("no public address");
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private boolean isFit(InetAddress address) {
        return PublicAddress.is(address) || loopbackToo && address.isLoopbackAddress();
    }

    private static String unbracketed(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }
}
