package vn.motcua.database;

import java.time.InstantSource;
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
}
