package vn.motcua.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** A province's drawing over time: brought, renewed, taken away, never rewritten. */
@MotCuaTest
class DrawingsTest {
  private static final UnitId LAI_CHAU = new UnitId("12");
  private static final UnitId DIEN_BIEN = new UnitId("11");
  private static final String SOURCE = "Sở Nông nghiệp và Môi trường";

  @Autowired Drawings drawings;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired DataSource pool;

  private Actor steering;
  private Actor observer;

  @BeforeEach
  void people() {
    steering = People.hired(units, staffing, DIEN_BIEN, "Bạc Thị Cúc", Role.STEERING);
    observer = People.hired(units, staffing, DIEN_BIEN, "Lò Văn Xem", Role.PROVINCE_OBSERVER);
    drawings.takeAway(steering);
  }

  private static byte[] file(String code, double west) {
    return """
    {"type":"FeatureCollection","features":[{"properties":{"ma":"%1$s"},"geometry":{"type":"Polygon","coordinates":
    [[[%2$s,21.8],[%3$s,21.7],[%3$s,22.1],[%2$s,21.8]]]}}]}
    """
        .formatted(code, west, west + 0.3)
        .getBytes(StandardCharsets.UTF_8);
  }

  private long versions() {
    return JdbcClient.create(pool)
        .sql("select count(*) from province_drawing where unit_id = '11'")
        .query(Long.class)
        .single();
  }

  @Test
  void whoever_watches_the_province_sees_what_was_brought_and_cannot_bring_anything() {
    drawings.take(steering, file("03169", 102.5), SOURCE);
    assertThat(drawings.of(observer)).get().extracting(Drawing::source).isEqualTo(SOURCE);
    assertThat(drawings.of(observer).orElseThrow().outlines()).containsOnlyKeys(People.NA_HY);
    assertThatThrownBy(() -> drawings.take(observer, file("03169", 102.5), SOURCE))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> drawings.takeAway(observer)).isInstanceOf(NotFound.class);
  }

  @Test
  void another_province_sees_nothing_of_it() {
    drawings.take(steering, file("03169", 102.5), SOURCE);
    Actor other = People.hired(units, staffing, LAI_CHAU, "Vàng Thị Mỷ", Role.STEERING);
    assertThat(drawings.of(other)).isEmpty();
    assertThatThrownBy(() -> drawings.take(other, file("03169", 102.5), SOURCE))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("steering.outline.no-codes");
  }

  @Test
  void the_same_file_sent_twice_is_one_version_and_a_new_one_another() {
    drawings.take(steering, file("03169", 102.5), SOURCE);
    long before = versions();
    drawings.take(steering, file("03169", 102.5), SOURCE);
    assertThat(versions()).isEqualTo(before);
    drawings.take(steering, file("03169", 102.6), SOURCE);
    assertThat(versions()).isEqualTo(before + 1);
    drawings.takeAway(steering);
    drawings.takeAway(steering);
    assertThat(versions()).isEqualTo(before + 2);
    assertThat(drawings.of(steering)).isEmpty();
  }

  @Test
  void a_file_without_a_word_on_where_it_comes_from_is_refused() {
    assertThatThrownBy(() -> drawings.take(steering, file("03169", 102.5), " "))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("source-missing");
    assertThatThrownBy(() -> drawings.take(steering, file("03169", 102.5), "x".repeat(301)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> drawings.take(steering, new byte[0], SOURCE))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("no-file");
    assertThat(drawings.of(steering)).isEmpty();
  }

  @Test
  void a_coast_of_two_hundred_thousand_corners_is_drawn_with_few() {
    Random random = new Random(7);
    String ring =
        IntStream.rangeClosed(0, 200_000)
            .mapToObj(i -> {
              double turn = 2 * Math.PI * (i % 200_000) / 200_000;
              double far = 0.5 + (i % 200_000 == 0 ? 0 : random.nextDouble() * 0.0002);
              return String.format(
                  Locale.ROOT,
                  "[%.7f,%.7f]",
                  103 + far * Math.cos(turn),
                  21.7 + far * Math.sin(turn));
            })
            .collect(Collectors.joining(","));
    drawings.take(
        steering,
        """
        {"features":[{"properties":{"ma":"03169"},"geometry":{"coordinates":[[%s]]}}]}
        """
            .formatted(ring)
            .getBytes(StandardCharsets.UTF_8),
        SOURCE);
    assertThat(drawings.of(steering).orElseThrow().outlines().get(People.NA_HY))
        .hasSizeBetween(200, 4_000);
  }

  @Test
  void what_was_drawn_before_is_not_rewritten_and_no_path_is_anything_but_a_path() {
    drawings.take(steering, file("03169", 102.5), SOURCE);
    JdbcClient program = JdbcClient.create(pool);
    assertThatThrownBy(() -> program.sql("update commune_outline set path = 'M0 0z'").update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> program.sql("delete from province_drawing").update())
        .isInstanceOf(DataAccessException.class);
    String add =
        """
        insert into commune_outline (unit_id, version, of_unit, path)
        select '11', max(version), '%s', '%s' from province_drawing where unit_id = '11'
        """;
    assertThatThrownBy(() -> program.sql(add.formatted("03328", "M0 0\"/><script>")).update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> program.sql(add.formatted("00004", "M0 0z")).update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("another province");
  }
}
