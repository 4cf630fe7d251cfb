package nl.schuldhulproute.maatstaf;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Lets one application ask one of two databases, so that only what is in the database differs between two measurements. */
final class Wissel extends DelegatingDataSource {

    /** Puts the switch between the application and its database. */
    @TestConfiguration
    static class Ertussen {
        @Bean
        static BeanPostProcessor wissel() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String naam) {
                    return bean instanceof HikariDataSource bron ? new Wissel(bron) : bean;
                }
            };
        }
    }

    private final HikariDataSource eigen;
    private volatile HikariDataSource nu;

    private Wissel(HikariDataSource eigen) {
        super(eigen);
        this.eigen = eigen;
        this.nu = eigen;
    }

    /** The database that the application was started with. */
    HikariDataSource eigen() {
        return eigen;
    }

    /** From here on the application asks this one. */
    void naar(HikariDataSource database) {
        nu = database;
    }

    @Override
    public DataSource getTargetDataSource() {
        return nu;
    }
}
