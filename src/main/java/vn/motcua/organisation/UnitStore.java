package vn.motcua.organisation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the units of the country and the settings of those served here. */
@Component
class UnitStore {
  private static final String UNITS =
      """
      insert into administrative_unit
             (unit_id, name, full_name, kind, province_id, merged_from, other_spelling, folded)
      select code, name, full_name, kind, nullif(province, ''), merged_from, other,
             fold(full_name || ' ' || other || ' ' || province_name)
        from unnest(:codes::text[], :names::text[], :fullNames::text[], :kinds::text[],
                    :provinces::text[], :merged::text[], :others::text[], :provinceNames::text[])
          as row (code, name, full_name, kind, province, merged_from, other, province_name)
      on conflict (unit_id) do update
         set name = excluded.name, full_name = excluded.full_name, kind = excluded.kind,
             province_id = excluded.province_id, merged_from = excluded.merged_from,
             other_spelling = excluded.other_spelling, folded = excluded.folded
      """;
  private static final String FORGET_FORMER = "delete from former_unit";
  private static final String FORMER =
      """
      insert into former_unit (unit_id, name, folded)
      select code, name, fold(name)
        from unnest(:codes::text[], :names::text[]) as row (code, name)
      on conflict do nothing
      """;
  private static final String ACTIVATE =
      """
      insert into served_unit (unit_id, form_of_address, centre_name, activated_at)
           values (:unit, :address, :centre, :at)
      on conflict (unit_id) do nothing
      """;
  private static final String CHANGE =
      """
      update served_unit
         set form_of_address = :form, centre_name = :centre, address = :address,
             duty_phone = :phone
       where unit_id = :unit
      """;

  private final JdbcClient jdbc;

  UnitStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void load(List<UnitRow> rows, Function<String, String> provinceName) {
    jdbc.sql(UNITS)
        .param("codes", column(rows, UnitRow::code))
        .param("names", column(rows, UnitRow::name))
        .param("fullNames", column(rows, UnitRow::fullName))
        .param("kinds", column(rows, UnitRow::kind))
        .param("provinces", column(rows, UnitRow::province))
        .param("merged", column(rows, UnitRow::mergedFrom))
        .param("others", column(rows, UnitRow::otherSpelling))
        .param("provinceNames", column(rows, row -> provinceName.apply(row.province())))
        .update();
    loadFormer(rows);
  }

  private void loadFormer(List<UnitRow> rows) {
    List<String[]> pairs =
        rows.stream()
            .flatMap(row -> row.formerNames().stream().map(n -> new String[] {row.code(), n}))
            .toList();
    jdbc.sql(FORGET_FORMER).update();
    jdbc.sql(FORMER)
        .param("codes", pairs.stream().map(pair -> pair[0]).toArray(String[]::new))
        .param("names", pairs.stream().map(pair -> pair[1]).toArray(String[]::new))
        .update();
  }

  private static String[] column(List<UnitRow> rows, Function<UnitRow, String> value) {
    return rows.stream().map(value).toArray(String[]::new);
  }

  void activate(Unit unit, String centreName, Instant at) {
    FormOfAddress form = unit.kind().equals("xã") ? FormOfAddress.BA_CON : FormOfAddress.ONG_BA;
    jdbc.sql(ACTIVATE)
        .param("unit", unit.id().code())
        .param("address", form.name())
        .param("centre", centreName)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void change(UnitSettings settings) {
    jdbc.sql(CHANGE)
        .param("unit", settings.unit().code())
        .param("form", settings.formOfAddress().name())
        .param("centre", settings.centreName().strip())
        .param("address", settings.address().strip())
        .param("phone", settings.dutyPhone().strip())
        .update();
  }
}
