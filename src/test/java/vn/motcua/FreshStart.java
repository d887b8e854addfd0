package vn.motcua;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import vn.motcua.database.DatabaseAddress;

/**
 * Gives every test class the database as it is after shipping, and the clock of a Monday morning:
 * classes share a Spring context, and what one of them did must not decide how the next one ends.
 *
 * <p>The first class of a context leaves a copy of the untouched database behind; before each later
 * one the database is dropped and made again from that copy, under the same name.
 */
final class FreshStart extends AbstractTestExecutionListener {
  private static final Map<String, String> LAST_USER = new ConcurrentHashMap<>();
  private static final int PATIENCE = 200;

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE + 1_000;
  }

  @Override
  public void beforeTestClass(TestContext test) throws SQLException, InterruptedException {
    test.getApplicationContext()
        .getBeanProvider(TestClock.class)
        .ifAvailable(clock -> clock.set(TestClock.MONDAY_MORNING));
    var pool =
        test.getApplicationContext().getBean(DataSource.class).unwrap(HikariDataSource.class);
    String url = pool.getJdbcUrl();
    String name = url.substring(url.lastIndexOf('/') + 1);
    String user = outermost(test.getTestClass()).getName();
    String last = LAST_USER.put(name, user);
    if (user.equals(last)) {
      return; // a nested class goes on where its outer class is
    }
    DatabaseAddress server = TestDatabase.server();
    try (Connection owner =
            DriverManager.getConnection(server.jdbcUrl(), server.owner(), server.ownerPassword());
        Statement sql = owner.createStatement()) {
      sql.execute("alter database " + name + " with allow_connections false");
      if (last == null) {
        whenNobodyIsIn(pool, sql, "create database " + name + "_shipped template " + name);
        sql.execute("alter database " + name + " with allow_connections true");
      } else {
        whenNobodyIsIn(pool, sql, "drop database " + name);
        sql.execute("create database " + name + " template " + name + "_shipped");
        test.getApplicationContext()
            .getBeansOfType(Fixture.class)
            .values()
            .forEach(Fixture::forget);
      }
    }
  }

  /** Sends the pool's connections home and tries until the last one has gone. */
  private static void whenNobodyIsIn(HikariDataSource pool, Statement sql, String statement)
      throws SQLException, InterruptedException {
    for (int tries = 1; ; tries++) {
      pool.getHikariPoolMXBean().softEvictConnections();
      try {
        sql.execute(statement);
        return;
      } catch (SQLException e) {
        if (!"55006".equals(e.getSQLState()) || tries == PATIENCE) { // object in use
          throw e;
        }
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
  }

  private static Class<?> outermost(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type : outermost(outer);
  }
}
