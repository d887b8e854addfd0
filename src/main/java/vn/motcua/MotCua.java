package vn.motcua;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.modulith.Modulithic;
import vn.motcua.database.DatabaseAddress;
import vn.motcua.database.DatabaseStart;
import vn.motcua.database.EmbeddedPostgres;
import vn.motcua.shared.Command;

/** The application: one process that serves the desks, the citizens and the leaders. */
@SpringBootApplication
@Modulithic(sharedModules = "shared")
public class MotCua {
  public static void main(String[] words) {
    Options options;
    Map<String, Object> settings;
    try {
      options = Options.parse(words).checked();
      settings = settings(options);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    if (Boolean.getBoolean("spring.aot.processing")) {
      // The build asks which beans there are; it ends before anything is started.
      settings.putAll(settings(DatabaseAddress.NONE));
      start(options, settings, () -> {});
      return;
    }
    preparedBeans(options);
    if (System.getenv("MOTCUA_DATABASE_URL") != null) {
      settings.putAll(settings(DatabaseAddress.fromEnvironment(System.getenv())));
      start(options, settings, () -> {});
      end(options);
      return;
    }
    EmbeddedPostgres postgres = EmbeddedPostgres.opening(options.data());
    try {
      settings.putAll(settings(postgres.address()));
      start(options, settings, postgres::await);
    } catch (RuntimeException e) {
      postgres.close();
      throw e;
    }
    // Spring's own hook stops the application first; the database goes last.
    SpringApplication.getShutdownHandlers().add(postgres::close);
    end(options);
  }

  /**
   * The build has worked out which beans serve the pages; a start that does serve them takes its
   * word for it. Commands open no port and so have fewer.
   */
  private static void preparedBeans(Options options) {
    if (servesPages(options)
        && MotCua.class.getResource("MotCua__ApplicationContextInitializer.class") != null) {
      System.setProperty("spring.aot.enabled", "true");
    }
  }

  private static boolean servesPages(Options options) {
    return options.serves() || options.command().equals("train");
  }

  private static int status;

  /** A command is done when it has run, whatever threads the application keeps. */
  private static void end(Options options) {
    if (!options.serves()) {
      System.exit(status);
    }
  }

  private static void start(Options options, Map<String, Object> settings, DatabaseStart database) {
    SpringApplication application = new SpringApplication(MotCua.class);
    application.setDefaultProperties(settings);
    application.addInitializers(
        context -> context.getBeanFactory().registerSingleton("databaseStart", database));
    ConfigurableApplicationContext context = application.run();
    if (options.command().equals("train")) {
      Training.visit(context);
    } else if (options.serves()) {
      System.out.println(Greeting.of(options, context));
    } else {
      status = run(options, context);
    }
  }

  private static int run(Options options, ConfigurableApplicationContext context) {
    return context.getBeanProvider(Command.class).stream()
        .filter(command -> command.name().equals(options.command()))
        .findFirst()
        .map(command -> command.run(options.rest()))
        .orElseGet(() -> {
          System.err.println("Không có lệnh \"" + options.command() + "\": bin/motcua --help");
          return 2;
        });
  }

  private static Map<String, Object> settings(Options options) {
    Map<String, Object> settings = new HashMap<>();
    // A command opens no port: the pages may be served by another process at the same time.
    boolean pages = servesPages(options);
    settings.put("server.port", pages ? options.port() : -1);
    settings.put("server.address", options.host());
    // Nor does it bring the demonstration into an installation that was started without it.
    settings.put("motcua.demo", options.demo() && pages);
    settings.put("motcua.data", options.data().toString());
    if (!options.proxy().isEmpty()) {
      // Only this address is believed when it says who calls, and whether over HTTPS.
      settings.put("server.forward-headers-strategy", "native");
      settings.put("server.tomcat.remoteip.internal-proxies", options.proxy().replace(".", "\\."));
      settings.put("server.tomcat.remoteip.remote-ip-header", "X-Forwarded-For");
      settings.put("server.tomcat.remoteip.protocol-header", "X-Forwarded-Proto");
    }
    if (options.tls()) {
      settings.putAll(Certificate.of(options).settings());
    }
    return settings;
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
