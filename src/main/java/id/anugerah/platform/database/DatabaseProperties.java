package id.anugerah.platform.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param mode how the embedded database lives; without meaning for an external one
 * @param pool most connections held at once; the embedded server accepts 100
 */
@ConfigurationProperties("anugerah.database")
record DatabaseProperties(@DefaultValue("kept") Mode mode, @DefaultValue("20") int pool) {

    enum Mode { KEPT, EPHEMERAL }
}
