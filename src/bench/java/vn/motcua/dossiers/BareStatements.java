package vn.motcua.dossiers;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product's own SQL texts, taken from its stores, as prepared statements of one connection. */
final class BareStatements {
  private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z]+)");

  private final Connection connection;
  private final Map<String, Bare> known = new HashMap<>();

  BareStatements(Connection connection) {
    this.connection = connection;
  }

  private record Bare(PreparedStatement statement, List<String> names) {}

  /** The statement of that constant with its parameters set. */
  PreparedStatement of(Class<?> store, String constant, Map<String, Object> parameters)
      throws SQLException {
    Bare bare = known.get(store.getName() + constant);
    if (bare == null) {
      bare = prepare(sql(store, constant));
      known.put(store.getName() + constant, bare);
    }
    int place = 1;
    for (String name : bare.names()) {
      bare.statement().setObject(place++, parameters.get(name));
    }
    return bare.statement();
  }

  private Bare prepare(String sql) throws SQLException {
    List<String> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(sql);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return new Bare(connection.prepareStatement(NAME.matcher(sql).replaceAll("?")), names);
  }

  private static String sql(Class<?> store, String constant) {
    try {
      Field field = store.getDeclaredField(constant);
      field.setAccessible(true);
      return (String) field.get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
