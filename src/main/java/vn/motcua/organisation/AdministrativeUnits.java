package vn.motcua.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.database.ShippedData;

/** The file of the 34 provinces and 3,321 communes that comes with the program. */
@Component
class AdministrativeUnits implements ShippedData {
  private static final String FILE = "data/administrative-units.csv";

  private final UnitStore store;
  private final byte[] content;

  AdministrativeUnits(UnitStore store) {
    this.store = store;
    this.content = read();
  }

  private static byte[] read() {
    try (var file = new ClassPathResource(FILE).getInputStream()) {
      return file.readAllBytes();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  @Override
  public String name() {
    return "administrative-units";
  }

  @Override
  public String version() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void load() {
    List<UnitRow> rows = rows();
    Map<String, String> names = new HashMap<>();
    rows.forEach(row -> names.put(row.code(), row.fullName()));
    store.load(rows, code -> names.getOrDefault(code, ""));
  }

  List<UnitRow> rows() {
    return new String(content, StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(AdministrativeUnits::row)
        .toList();
  }

  /** Columns: level, code, name, full_name, type, province_code, province_name, merged_from, … */
  private static UnitRow row(String line) {
    List<String> field = CsvLine.fields(line);
    return new UnitRow(
        field.get(1),
        field.get(2),
        field.get(3),
        field.get(4),
        field.get(5),
        field.get(7),
        field.get(8),
        FormerNames.of(field.get(7)));
  }
}
