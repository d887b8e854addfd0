package vn.motcua.database;

import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DatabaseConfiguration {
  @Bean
  OfficeClock officeClock() {
    return new OfficeClock(InstantSource.system());
  }

  /** The migrations are the first to ask the database. */
  @Bean
  FlywayConfigurationCustomizer awaitDatabase(ObjectProvider<DatabaseStart> start) {
    return configuration -> start.ifAvailable(DatabaseStart::await);
  }
}
