package vn.motcua.steering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/**
 * Reads outlines of communes from GeoJSON (RFC 7946), corner by corner, so that a large file needs
 * little memory. A feature belongs to the commune whose five-digit code one of its properties
 * holds; features of other places are passed over.
 */
final class GeoJson {
  /** About fifty metres: less than a dot of the picture. */
  private static final double TOLERANCE = 0.0005;

  private static final int MOST_CORNERS = 3_000_000;

  /** A closed line has four positions, the last where the first is. */
  private static final int FEWEST = 4;

  /** Areas, their lines, positions, numbers. */
  private static final int DEEPEST = 4;

  /** Vietnam with its islands, roughly; metres of VN-2000 lie far outside. */
  private static final double WEST = 101;

  private static final double EAST = 118;
  private static final double SOUTH = 6;
  private static final double NORTH = 24;

  private final Set<UnitId> communes;
  private final JsonParser json;
  private int corners;

  private GeoJson(Set<UnitId> communes, JsonParser json) {
    this.communes = communes;
    this.json = json;
  }

  /** One place of the file: its properties, and the closed lines around it. */
  private record Feature(Map<String, String> properties, List<Ring> rings) {}

  /**
   * The outlines by commune.
   *
   * @throws Refusal when the file is no GeoJSON of areas in degrees, or names none of the communes
   */
  static Map<UnitId, List<Ring>> read(byte[] file, Set<UnitId> communes) {
    // The mark some programs put before the text is no part of it.
    int start = file.length > 2 && file[0] == (byte) 0xEF && file[1] == (byte) 0xBB ? 3 : 0;
    try (JsonParser json =
        new JsonFactory()
            .createParser(
                tools.jackson.core.ObjectReadContext.empty(), file, start, file.length - start)) {
      return new GeoJson(communes, json).communes();
    } catch (JacksonException e) {
      throw new Refusal("steering.outline.not-json", line(e));
    }
  }

  private static int line(JacksonException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
  }

  private Map<UnitId, List<Ring>> communes() {
    List<Feature> features = new ArrayList<>();
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new Refusal("steering.outline.no-features");
    }
    boolean any = false;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean list = json.currentName().equals("features");
      if (json.nextToken() == JsonToken.START_ARRAY && list) {
        any = true;
        while (json.nextToken() == JsonToken.START_OBJECT) {
          features.add(feature());
        }
      } else {
        json.skipChildren();
      }
    }
    if (!any) {
      throw new Refusal("steering.outline.no-features");
    }
    return byCommune(features);
  }

  private Feature feature() {
    Map<String, String> properties = new HashMap<>();
    List<Ring> rings = new ArrayList<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_OBJECT && name.equals("properties")) {
        properties(properties);
      } else if (value == JsonToken.START_OBJECT && name.equals("geometry")) {
        geometry(rings);
      } else {
        json.skipChildren();
      }
    }
    return new Feature(properties, rings);
  }

  private void properties(Map<String, String> properties) {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      if (json.nextToken().isScalarValue()) {
        properties.put(name, json.getString());
      } else {
        json.skipChildren();
      }
    }
  }

  private void geometry(List<Ring> rings) {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      if (json.nextToken() == JsonToken.START_ARRAY && name.equals("coordinates")) {
        list(rings, 1);
      } else {
        json.skipChildren();
      }
    }
  }

  /**
   * Reads the list we stand on, which holds numbers or lists. A list of positions is a line, and is
   * kept when it can close.
   *
   * @return where it is, when the list is a position itself
   */
  private Optional<double[]> list(List<Ring> rings, int depth) {
    List<double[]> positions = new ArrayList<>();
    double[] position = new double[2];
    int numbers = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      JsonToken token = json.currentToken();
      if (token == JsonToken.START_ARRAY && depth < DEEPEST) {
        list(rings, depth + 1).ifPresent(positions::add);
      } else if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
        if (numbers < 2) {
          position[numbers] = json.getDoubleValue();
        }
        numbers++;
      } else {
        json.skipChildren();
      }
    }
    if (positions.size() >= FEWEST) {
      rings.add(Ring.of(positions).simpler(TOLERANCE));
    }
    return numbers < 2 ? Optional.empty() : Optional.of(inDegrees(position));
  }

  private double[] inDegrees(double[] position) {
    double x = position[0];
    double y = position[1];
    if (x < WEST || x > EAST || y < SOUTH || y > NORTH) {
      throw new Refusal("steering.outline.not-degrees", x, y);
    }
    corners++;
    if (corners > MOST_CORNERS) {
      throw new Refusal("steering.outline.too-fine", MOST_CORNERS);
    }
    return position;
  }

  /** By the property that names most communes: files call it as they like. */
  private Map<UnitId, List<Ring>> byCommune(List<Feature> features) {
    Map<String, Integer> names = new TreeMap<>();
    features.forEach(feature ->
        feature
            .properties()
            .forEach((name, value) -> {
              if (commune(value).isPresent()) {
                names.merge(name, 1, Integer::sum);
              }
            }));
    String name =
        names.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .orElseThrow(() -> new Refusal("steering.outline.no-codes"))
            .getKey();
    Map<UnitId, List<Ring>> found = new TreeMap<>();
    features.forEach(feature ->
        commune(feature.properties().getOrDefault(name, ""))
            .filter(_ -> !feature.rings().isEmpty())
            .ifPresent(unit ->
                found.computeIfAbsent(unit, _ -> new ArrayList<>()).addAll(feature.rings())));
    if (found.isEmpty()) {
      throw new Refusal("steering.outline.no-areas");
    }
    return found;
  }

  /** Codes that were numbers once have lost the nought they begin with. */
  private Optional<UnitId> commune(String value) {
    return value.matches("[0-9]{3,5}")
        ? Optional.of(new UnitId("0".repeat(5 - value.length()) + value)).filter(communes::contains)
        : Optional.empty();
  }
}
