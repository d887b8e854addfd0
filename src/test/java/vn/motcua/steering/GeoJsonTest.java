package vn.motcua.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/** What provinces have lying about as GeoJSON, and what comes of it. */
class GeoJsonTest {
  private static final UnitId NA_HY = new UnitId("03169");
  private static final UnitId MUONG_NHE = new UnitId("03160");
  private static final Set<UnitId> COMMUNES = Set.of(NA_HY, MUONG_NHE);
  private static final String SQUARE =
      "[[[102.5,22],[102.6,22],[102.6,22.1],[102.5,22.1],[102.5,22]]]";

  private static Map<UnitId, List<Ring>> read(String text) {
    return GeoJson.read(text.getBytes(StandardCharsets.UTF_8), COMMUNES);
  }

  private static String feature(String properties, String type, String coordinates) {
    return "{\"type\":\"Feature\",\"properties\":{%s},\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}"
        .formatted(properties, type, coordinates);
  }

  private static String collection(String... features) {
    return "{\"type\":\"FeatureCollection\",\"name\":\"xa\",\"crs\":{\"properties\":{\"name\":\"4326\"}},\"features\":[%s]}"
        .formatted(String.join(",", features));
  }

  @Test
  void a_commune_is_known_by_whichever_property_holds_its_code() {
    Map<UnitId, List<Ring>> found =
        read(
            collection(
                feature("\"ten\":\"Nà Hỳ\",\"MA_XA\":\"03169\"", "Polygon", SQUARE),
                feature("\"ten\":\"Mường Nhé\",\"MA_XA\":\"03160\"", "Polygon", SQUARE)));
    assertThat(found).containsOnlyKeys(NA_HY, MUONG_NHE);
  }

  @Test
  void a_code_that_was_a_number_once_has_lost_its_nought_and_is_still_known() {
    assertThat(read(collection(feature("\"code\":3169", "Polygon", SQUARE))))
        .containsOnlyKeys(NA_HY);
  }

  @Test
  void a_number_that_happens_to_be_a_code_does_not_name_the_place() {
    Map<UnitId, List<Ring>> found =
        read(
            collection(
                feature("\"dan_so\":3160,\"ma\":\"03169\"", "Polygon", SQUARE),
                feature("\"dan_so\":4100,\"ma\":\"03160\"", "Polygon", SQUARE)));
    assertThat(found).containsOnlyKeys(NA_HY, MUONG_NHE);
  }

  @Test
  void communes_of_other_provinces_are_passed_over() {
    assertThat(
            read(
                collection(
                    feature("\"ma\":\"00004\"", "Polygon", SQUARE),
                    feature("\"ma\":\"03169\"", "Polygon", SQUARE))))
        .containsOnlyKeys(NA_HY);
  }

  @Test
  void islands_and_pieces_in_several_features_are_one_commune() {
    String two = "[" + SQUARE + "," + SQUARE.replace("102.", "103.") + "]";
    assertThat(
            read(collection(
                    feature("\"ma\":\"03169\"", "MultiPolygon", two),
                    feature("\"ma\":\"03169\"", "Polygon", SQUARE)))
                .get(NA_HY))
        .hasSize(3);
  }

  @Test
  void heights_beside_the_positions_do_no_harm_and_neither_does_the_mark_of_notepad() {
    String high = "[[[102.5,22,810.5],[102.6,22,811],[102.6,22.1,900],[102.5,22,810.5]]]";
    assertThat(read("\uFEFF" + collection(feature("\"ma\":\"03169\"", "Polygon", high))))
        .containsOnlyKeys(NA_HY);
  }

  @Test
  void geometry_may_stand_before_the_properties_and_before_its_type() {
    String turned =
        "{\"geometry\":{\"coordinates\":%s,\"type\":\"Polygon\"},\"properties\":{\"ma\":\"03169\"},\"type\":\"Feature\"}"
            .formatted(SQUARE);
    assertThat(read(collection(turned)).get(NA_HY)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mã xã;ranh giới                                    | steering.outline.not-json
          {"features":[{"type":"Feature"                     | steering.outline.not-json
          []                                                 | steering.outline.no-features
          {"type":"Topology","objects":{}}                   | steering.outline.no-features
          {"features":"xã"}                                  | steering.outline.no-features
          {"features":[]}                                    | steering.outline.no-codes
          {"features":[{"properties":{"ten":"Nà Hỳ"}}]}      | steering.outline.no-codes
          {"features":[{"properties":null,"geometry":null}]} | steering.outline.no-codes
          {"features":[{"properties":{"ma":"03169"},"geometry":{"coordinates":[102.5,22]}}]} | steering.outline.no-areas
          {"features":[{"properties":{"ma":"03169"},"geometry":{"coordinates":[[[458123.2,2431220.1]]]}}]} | steering.outline.not-degrees
          {"features":[{"properties":{"ma":"03169"},"geometry":{"coordinates":[[[22,102.5]]]}}]} | steering.outline.not-degrees
          """)
  void what_is_no_map_of_the_province_is_refused_with_the_way_out(String file, String key) {
    assertThatThrownBy(() -> read(file)).isInstanceOf(Refusal.class).hasMessageContaining(key);
  }

  @Test
  void lists_within_lists_without_end_are_not_followed() {
    String deep = "[".repeat(400) + "]".repeat(400);
    assertThatThrownBy(() -> read(collection(feature("\"ma\":\"03169\"", "Polygon", deep))))
        .isInstanceOf(Refusal.class);
    String endless = "[".repeat(5_000);
    assertThatThrownBy(() -> read(collection(feature("\"ma\":\"03169\"", "Polygon", endless))))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void a_simpler_line_is_never_farther_off_than_allowed() {
    Random random = new Random(7);
    for (int life = 0; life < 50; life++) {
      List<double[]> positions = new ArrayList<>();
      for (int i = 0; i < 300; i++) {
        double turn = 2 * Math.PI * i / 300;
        double far = 0.1 + random.nextDouble() * 0.004;
        positions.add(new double[] {103 + far * Math.cos(turn), 21 + far * Math.sin(turn)});
      }
      positions.add(positions.getFirst());
      Ring whole = Ring.of(positions);
      Ring simple = whole.simpler(0.002);
      assertThat(simple.x().length).isBetween(4, 200);
      for (double[] position : positions) {
        assertThat(off(simple, position)).isLessThanOrEqualTo(0.002 + 1e-9);
      }
    }
  }

  /** How far a position lies from the nearest piece of a line. */
  private static double off(Ring ring, double[] position) {
    double least = Double.MAX_VALUE;
    for (int i = 1; i < ring.x().length; i++) {
      double dx = ring.x()[i] - ring.x()[i - 1];
      double dy = ring.y()[i] - ring.y()[i - 1];
      double along =
          Math.clamp(
              ((position[0] - ring.x()[i - 1]) * dx + (position[1] - ring.y()[i - 1]) * dy)
                  / (dx * dx + dy * dy),
              0,
              1);
      least =
          Math.min(
              least,
              Math.hypot(
                  position[0] - ring.x()[i - 1] - along * dx,
                  position[1] - ring.y()[i - 1] - along * dy));
    }
    return least;
  }

  @Test
  void north_is_at_the_top_and_a_square_on_the_ground_is_a_square_in_the_picture() {
    double wide = 0.1 / Math.cos(Math.toRadians(22.05));
    String square = "[[[102,22],[%1$s,22],[%1$s,22.1],[102,22.1],[102,22]]]".formatted(102 + wide);
    Drawing drawing =
        Projection.draw(
            read(collection(feature("\"ma\":\"03169\"", "Polygon", square))), "Sở Nông nghiệp");
    assertThat((double) drawing.height()).isCloseTo(Drawing.WIDTH, within(5.0));
    assertThat(drawing.outlines().get(NA_HY)).startsWith("M0 ").endsWith("z").contains("l2000 0");
  }
}
