package id.anugerah.browser;

import id.anugerah.Anugerah;
import id.anugerah.start.LaidGround;
import id.anugerah.support.Curtain;
import id.anugerah.support.Product;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * A journey through the running product. All journeys share one context, so none may change its properties or beans. Time
 * stands where a season puts it and the engine's own threads rest, until a journey sets them going.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Anugerah.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "anugerah.database.mode=ephemeral", "spring.datasource.url=", "anugerah.start=none", "anugerah.password.strength=4",
    "anugerah.archives=target/archives/${surefire.forkNumber:0}"})
@Import({Product.class, LaidGround.class, Chromium.class, Visitors.class})
@ExtendWith({Curtain.class, InChromium.class})
@interface BrowserTest {
}
