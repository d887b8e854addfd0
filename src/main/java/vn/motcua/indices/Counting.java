package vn.motcua.indices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Unit;
import vn.motcua.ratings.Period;
import vn.motcua.reporting.IndicatorScores;
import vn.motcua.shared.Actor;

/**
 * QĐ 766/QĐ-TTg of a year as this program counts it, beside what was published of the same year.
 */
@Component
public class Counting {
  private final IndexCatalogue catalogue;
  private final Indices indices;
  private final IndicatorScores scores;

  Counting(IndexCatalogue catalogue, Indices indices, IndicatorScores scores) {
    this.catalogue = catalogue;
    this.indices = indices;
    this.scores = scores;
  }

  /** The whole first, then every group. */
  public List<CountedGroup> of(Actor actor, Unit of, int year) {
    Unit unit = indices.unit(actor, of.id());
    PublicIndex index = catalogue.index(IndexCatalogue.COUNTED);
    IndexTable table =
        indices.tables(actor, unit).stream()
            .filter(one -> one.index().equals(index))
            .findFirst()
            .orElseThrow();
    List<IndicatorScores.Group> counted = scores.of(unit.id(), new Period(year, 0));
    List<CountedGroup> groups = new ArrayList<>();
    groups.add(whole(index.part(PublicIndex.WHOLE), counted, table, year));
    for (IndicatorScores.Group group : counted) {
      PublicIndex.Part part = index.part(group.indicator().no());
      groups.add(
          new CountedGroup(
              part,
              group.points(),
              group.reckoned(),
              group.indicator().max(),
              table.value(part, year)));
    }
    return groups;
  }

  private static CountedGroup whole(
      PublicIndex.Part part, List<IndicatorScores.Group> counted, IndexTable table, int year) {
    Optional<BigDecimal> points =
        counted.stream().flatMap(group -> group.points().stream()).reduce(BigDecimal::add);
    return new CountedGroup(
        part,
        points,
        counted.stream().mapToInt(IndicatorScores.Group::reckoned).sum(),
        counted.stream().mapToInt(group -> group.indicator().max()).sum(),
        table.value(part, year));
  }
}
