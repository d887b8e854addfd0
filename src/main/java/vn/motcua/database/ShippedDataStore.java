package vn.motcua.database;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads what is shipped and not yet loaded; two nodes starting together load it once. */
@Component
class ShippedDataStore implements SmartInitializingSingleton {
  private static final Logger LOG = LoggerFactory.getLogger(ShippedDataStore.class);
  private static final String LOCK = "select pg_advisory_xact_lock(hashtext('shipped_data'))";
  private static final String LOADED = "select version from shipped_data where name = :name";
  private static final String REMEMBER =
      """
      insert into shipped_data (name, version, loaded_at)
           values (:name, :version, now())
      on conflict (name) do update set version = excluded.version, loaded_at = excluded.loaded_at
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final List<ShippedData> shipped;

  ShippedDataStore(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      List<ShippedData> shipped,
      @Value("${motcua.demo:false}") boolean demonstration) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.shipped =
        shipped.stream()
            .filter(data -> demonstration || !data.isDemonstration())
            .sorted(Comparator.comparingInt(ShippedData::order))
            .toList();
  }

  @Override
  public void afterSingletonsInstantiated() {
    for (ShippedData data : shipped) {
      if (!isLoaded(data)) {
        if (Boolean.TRUE.equals(transaction.execute(status -> loadOnce(data)))) {
          data.afterwards();
        }
      }
    }
  }

  /** Whether it was this node that loaded it. */
  private boolean loadOnce(ShippedData data) {
    jdbc.sql(LOCK).query((row, n) -> n).list();
    if (isLoaded(data)) {
      return false;
    }
    long started = System.nanoTime();
    data.load();
    jdbc.sql(REMEMBER).param("name", data.name()).param("version", data.version()).update();
    LOG.info("loaded {} in {} ms", data.name(), (System.nanoTime() - started) / 1_000_000);
    return true;
  }

  private boolean isLoaded(ShippedData data) {
    Optional<String> version =
        jdbc.sql(LOADED).param("name", data.name()).query(String.class).optional();
    return version.filter(data.version()::equals).isPresent();
  }
}
