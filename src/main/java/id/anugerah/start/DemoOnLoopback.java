package id.anugerah.start;

import java.net.InetAddress;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Demo accounts have a known password, so nobody but this machine may reach them, whatever server.address says. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoOnLoopback implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

    private final Demo demo;

    DemoOnLoopback(Demo demo) {
        this.demo = demo;
    }

    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        if (demo.wanted()) {
            factory.setAddress(InetAddress.getLoopbackAddress());
        }
    }
}
