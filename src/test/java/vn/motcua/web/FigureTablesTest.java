package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A number in a file for machines that nobody defined is found, whatever the file. */
class FigureTablesTest {
  @Test
  void a_column_of_numbers_without_a_definition_is_found_and_words_codes_and_days_are_none() {
    assertThat(undefined("/x/dossiers.csv?from=1", "ref,field,paused_days\na1,x,3\n")).isEmpty();
    assertThat(undefined("/x/dossiers.csv", "ref,paused_days,weight\na1,3,7\n"))
        .containsExactly("dossiers.csv: weight");
    assertThat(undefined("/x/other.csv", "paused_days\n3\n"))
        .containsExactly("other.csv: paused_days");
    assertThat(undefined("/x/so-lieu.csv", "\uFEFFma_don_vi,thang\n03169,2026-11\n")).isEmpty();
    assertThat(undefined("/x/so-lieu.csv", "tiep_nhan\n")).as("no rows").isEmpty();
  }

  @Test
  void a_member_of_an_answer_without_a_definition_is_found_however_deep() {
    assertThat(undefined("/x/figures.json", "{\"unit\":\"03169\",\"late\":3}")).isEmpty();
    assertThat(undefined("/x/figures.json", "{\"late\":3,\"more\":[{\"sum\":4}]}"))
        .containsExactly("figures.json: sum");
  }

  private static List<String> undefined(String address, String text) {
    return FigureTables.undefined(address, text);
  }
}
