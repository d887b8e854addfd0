package vn.motcua.integrity;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Somebody with the password of the database's owner, who may change what the program may not. */
@Component
@Profile("!node")
public class Owner {
  private final Environment environment;

  Owner(Environment environment) {
    this.environment = environment;
  }

  /** Runs the statement as the owner; gives how many rows it touched. */
  public int run(String sql, Object... words) {
    try (var connection =
        DriverManager.getConnection(
            environment.getRequiredProperty("spring.flyway.url"),
            environment.getRequiredProperty("spring.flyway.user"),
            environment.getRequiredProperty("spring.flyway.password"))) {
      return JdbcClient.create(new SingleConnectionDataSource(connection, true))
          .sql(sql)
          .params(words)
          .update();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
