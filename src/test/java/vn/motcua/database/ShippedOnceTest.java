package vn.motcua.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MotCuaTest;

/** What the program ships is loaded once for each version, whole or not at all. */
@MotCuaTest
class ShippedOnceTest {
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private final List<String> loaded = java.util.Collections.synchronizedList(new ArrayList<>());

  private record Parcel(String name, String version, int order, Runnable work)
      implements ShippedData {
    @Override
    public void load() {
      work.run();
    }
  }

  @Test
  void a_version_is_loaded_once_and_the_next_one_again() {
    Parcel first = parcel("lịch", "1", 1);
    start(first);
    start(first);
    assertThat(loaded).containsExactly("lịch 1");
    start(parcel("lịch", "2", 1));
    assertThat(loaded).containsExactly("lịch 1", "lịch 2");
    assertThat(version("lịch")).isEqualTo("2");
  }

  @Test
  void an_office_that_works_for_real_gets_nothing_of_the_demonstration_and_may_have_it_later() {
    ShippedData story =
        new ShippedData() {
          @Override
          public String name() {
            return "chuyện kể";
          }

          @Override
          public String version() {
            return "1";
          }

          @Override
          public int order() {
            return 1;
          }

          @Override
          public boolean isDemonstration() {
            return true;
          }

          @Override
          public void load() {
            loaded.add("chuyện kể 1");
          }
        };
    start(story);
    assertThat(loaded).isEmpty();
    assertThat(count("chuyện kể")).isZero();
    new ShippedDataStore(jdbc, transaction, List.of(story), true).afterSingletonsInstantiated();
    assertThat(loaded).containsExactly("chuyện kể 1");
  }

  @Test
  void parcels_are_opened_in_their_order_however_they_arrive() {
    start(parcel("ba", "1", 30), parcel("một", "1", 10), parcel("hai", "1", 20));
    assertThat(loaded).containsExactly("một 1", "hai 1", "ba 1");
  }

  @Test
  void a_parcel_that_breaks_leaves_nothing_and_is_opened_again_at_the_next_start() {
    Parcel broken =
        new Parcel(
            "vỡ",
            "1",
            1,
            () -> {
              jdbc.sql("insert into shipped_data values ('nửa chừng', '1', now())").update();
              throw new IllegalStateException("dòng 7 không đọc được");
            });
    assertThatIllegalStateException()
        .isThrownBy(() -> start(broken))
        .withMessageContaining("dòng 7");
    assertThat(count("vỡ")).isZero();
    assertThat(count("nửa chừng")).isZero();
    start(parcel("vỡ", "1", 1));
    assertThat(loaded).containsExactly("vỡ 1");
  }

  @Test
  void two_nodes_that_start_together_open_it_once() throws Exception {
    CyclicBarrier together = new CyclicBarrier(2);
    Parcel slow = parcel("chung", "1", 1);
    try (var nodes = Executors.newFixedThreadPool(2)) {
      var running =
          IntStream.range(0, 2)
              .mapToObj(node ->
                  nodes.submit(() -> {
                    together.await();
                    start(slow);
                    return null;
                  }))
              .toList();
      for (var one : running) {
        one.get();
      }
    }
    assertThat(loaded).containsExactly("chung 1");
  }

  @Test
  void everything_that_was_shipped_is_in_the_database() {
    assertThat(jdbc.sql("select name from shipped_data").query(String.class).list())
        .contains("administrative-units", "national-days", "procedures");
  }

  private Parcel parcel(String name, String version, int order) {
    return new Parcel(name, version, order, () -> loaded.add(name + " " + version));
  }

  private void start(ShippedData... parcels) {
    new ShippedDataStore(jdbc, transaction, List.of(parcels), false).afterSingletonsInstantiated();
  }

  private String version(String name) {
    return jdbc.sql("select version from shipped_data where name = ?")
        .param(name)
        .query(String.class)
        .single();
  }

  private int count(String name) {
    return jdbc.sql("select count(*) from shipped_data where name = ?")
        .param(name)
        .query(Integer.class)
        .single();
  }
}
