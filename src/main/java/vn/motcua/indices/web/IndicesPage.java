package vn.motcua.indices.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.indices.CountedGroup;
import vn.motcua.indices.Decimals;
import vn.motcua.indices.Improvement;
import vn.motcua.indices.IndexCatalogue;
import vn.motcua.indices.IndexTable;
import vn.motcua.indices.PublicIndex;
import vn.motcua.organisation.Unit;
import vn.motcua.web.Page;

/**
 * The indices of a unit over the years, and QĐ 766 of one year beside what was published.
 *
 * @param units to choose from
 * @param asOf the day on which the names of the parts were looked up
 * @param taken what came of the file just sent
 */
public record IndicesPage(
    Unit of,
    List<Unit> units,
    List<IndexTable> tables,
    List<Improvement> improvements,
    List<CountedGroup> counted,
    int year,
    int thisYear,
    LocalDate asOf,
    boolean mayWrite,
    Optional<Sent> taken) {
  public IndicesPage {
    units = List.copyOf(units);
    tables = List.copyOf(tables);
    improvements = List.copyOf(improvements);
    counted = List.copyOf(counted);
  }

  /** How many lines of a file were new, and how many were known. */
  public record Sent(int added, int known) {}

  public String address(Unit unit) {
    return IndicesController.address(unit, year);
  }

  public String address(int other) {
    return IndicesController.address(of, other);
  }

  public String address(IndexTable table, PublicIndex.Part part) {
    return IndicesController.address(table.index(), part, of);
  }

  public String workbook() {
    return IndicesController.BASE + "/chi-so.xlsx?donVi=" + of.id();
  }

  /** The years QĐ 766 can be seen of: this one, and those with a published value. */
  public List<Integer> years() {
    return Stream.concat(
            Stream.of(thisYear, year),
            tables.stream()
                .filter(table -> table.index().code().equals(IndexCatalogue.COUNTED))
                .flatMap(table -> table.years().stream()))
        .distinct()
        .sorted()
        .toList()
        .reversed();
  }

  public List<Improvement> of(IndexTable table, PublicIndex.Part part) {
    return improvements.stream()
        .filter(one -> one.index().equals(table.index().code()) && one.part().equals(part.code()))
        .toList();
  }

  /** A value as people read it; null where there is none. */
  public static @Nullable String text(Page page, Optional<BigDecimal> value) {
    return value.map(known -> Decimals.text(known, page.lang())).orElse(null);
  }
}
