package vn.motcua.certification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.database.ShippedData;

/** The fees whose decision we have seen, with the province they hold in; all others are unknown. */
@Component
class ShippedFees implements ShippedData {
  private static final String FILE = "data/certification-fees.csv";

  private final Fees fees;
  private final String content;

  ShippedFees(Fees fees) {
    this.fees = fees;
    try (var file = new ClassPathResource(FILE).getInputStream()) {
      content = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  @Override
  public String name() {
    return "certification-fees";
  }

  @Override
  public String version() {
    return HexFormat.of().formatHex(BookChain.digest(List.of(content)));
  }

  /** After the units. */
  @Override
  public int order() {
    return 450;
  }

  @Override
  public void load() {
    fees.ship(lines(content));
  }

  /** Columns: scope;kind;basis;amount;full_pages;further_amount;most;valid_from;valid_to;source. */
  static List<PublishedFee> lines(String content) {
    return content
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> fee(line.split(";", -1)))
        .toList();
  }

  private static PublishedFee fee(String[] field) {
    return new PublishedFee(
        field[0],
        CertificationKind.valueOf(field[1]),
        new FeeRule(
            FeeRule.Basis.valueOf(field[2]),
            Integer.parseInt(field[3]),
            Integer.parseInt(field[4]),
            Integer.parseInt(field[5]),
            Integer.parseInt(field[6])),
        LocalDate.parse(field[7]),
        field[8].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(field[8])),
        field[9]);
  }
}
