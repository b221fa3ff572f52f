package id.anugerah.platform.security;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Whose word about the visitor's address and scheme is believed: X-Forwarded-For and -Proto count only from the proxies named
 * in anugerah.proxies, for example "10.0.0.*, 192.168.1.5"; without it from nobody, or anybody could take another address.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final String named;

    TrustedProxies(@Value("${anugerah.proxies:}") String named) {
        this.named = named;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        if (!named.isBlank()) {
            RemoteIpValve valve = new RemoteIpValve();
            valve.setInternalProxies(pattern(named));
            valve.setRemoteIpHeader("X-Forwarded-For");
            valve.setProtocolHeader("X-Forwarded-Proto");
            server.addEngineValves(valve);
        }
    }

    /** A star stands for the rest of an address. */
    static String pattern(String named) {
        return Arrays.stream(named.split(",")).map(String::strip).filter(one -> !one.isEmpty())
                .map(one -> Arrays.stream(one.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[0-9a-fA-F:.]*")))
                .collect(Collectors.joining("|"));
    }
}
