package vn.motcua;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.modulith.Modulithic;
import vn.motcua.database.DatabaseAddress;
import vn.motcua.database.EmbeddedPostgres;

/** The application: one process that serves the desks, the citizens and the leaders. */
@SpringBootApplication
@Modulithic(sharedModules = "shared")
public class MotCua {
  public static void main(String[] words) {
    Options options;
    try {
      options = Options.parse(words);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    if (System.getenv("MOTCUA_DATABASE_URL") != null) {
      serve(options, DatabaseAddress.fromEnvironment(System.getenv()));
      return;
    }
    EmbeddedPostgres postgres = EmbeddedPostgres.open(options.data());
    ConfigurableApplicationContext context = serve(options, postgres.address());
    // Spring's own hook stops the application first; the database goes last.
    SpringApplication.getShutdownHandlers().add(postgres::close);
    if (!context.isActive()) {
      postgres.close();
    }
  }

  private static ConfigurableApplicationContext serve(Options options, DatabaseAddress address) {
    Map<String, Object> settings = new HashMap<>(settings(address));
    settings.put("server.port", options.port());
    settings.put("server.address", options.host());
    settings.put("motcua.demo", options.demo());
    settings.put("motcua.data", options.data().toString());
    SpringApplication application = new SpringApplication(MotCua.class);
    application.setDefaultProperties(settings);
    return application.run();
  }

  /**
   * Settings that lead Spring to the database: the application's role, and the owner's to migrate.
   */
  static Map<String, Object> settings(DatabaseAddress address) {
    return Map.of(
        "spring.datasource.url", address.jdbcUrl(),
        "spring.datasource.username", address.app(),
        "spring.datasource.password", address.appPassword(),
        "spring.flyway.url", address.jdbcUrl(),
        "spring.flyway.user", address.owner(),
        "spring.flyway.password", address.ownerPassword(),
        "spring.flyway.placeholders.appRole", address.app());
  }
}
