package id.anugerah.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Builds the pool the same way for every kind of database. */
final class ConnectionPool {

    // the engine finds its tables without a prefix, our own come first
    static final String INIT_SQL = "SET search_path TO anugerah, engine, public";

    private ConnectionPool() {
    }

    static HikariDataSource to(String url, String user, String password, int size, Environment environment) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("anugerah");
        pool.setMaximumPoolSize(size);
        Binder.get(environment).bind("spring.datasource.hikari", Bindable.ofInstance(pool));
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setConnectionInitSql(INIT_SQL);
        return pool;
    }
}
