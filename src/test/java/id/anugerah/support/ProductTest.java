package id.anugerah.support;

import id.anugerah.Anugerah;
import id.anugerah.start.LaidGround;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole product: real engine, real PostgreSQL, mock web, no job executor, virtual time. All such tests share
 * one context, so none may change its properties or beans.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = Anugerah.class, webEnvironment = WebEnvironment.MOCK, properties = {
    "anugerah.database.mode=ephemeral", "spring.datasource.url=", "anugerah.start=none", "anugerah.password.strength=4",
    "camunda.bpm.job-execution.enabled=false", "anugerah.evidence.jobs=false", "anugerah.pace=0ms", "anugerah.live=false",
    "anugerah.archives=target/archives/${surefire.forkNumber:0}", "anugerah.retention.jobs=false",
    "anugerah.batch.jobs=false", "anugerah.seal.jobs=false", "anugerah.insight.kept=0ms"})
@AutoConfigureMockMvc
@Import({Product.class, LaidGround.class})
@ExtendWith(Curtain.class)
public @interface ProductTest {
}
