package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A page asks the database each question once; a form asks as often as it needs. */
class PageMemoryTest {
  private record Timeline(String dossier) {}

  private record Papers(String dossier) {}

  private final AtomicInteger asked = new AtomicInteger();
  private final PageMemoryFilter filter = new PageMemoryFilter();

  private int ask(Record question) {
    return PageMemory.once(question, asked::incrementAndGet);
  }

  private List<Integer> page(String method, Record... questions)
      throws ServletException, IOException {
    List<Integer> answers = new ArrayList<>();
    filter.doFilter(
        new MockHttpServletRequest(method, "/ban-lam-viec"),
        new MockHttpServletResponse(),
        (request, response) -> {
          for (Record question : questions) {
            answers.add(ask(question));
          }
        });
    return answers;
  }

  @Test
  void three_parts_of_a_page_hear_one_answer() throws Exception {
    assertThat(page("GET", new Timeline("1"), new Timeline("1"), new Timeline("1")))
        .containsExactly(1, 1, 1);
  }

  @Test
  void another_dossier_and_another_question_are_asked_for_themselves() throws Exception {
    assertThat(
            page("GET", new Timeline("1"), new Timeline("2"), new Papers("1"), new Timeline("2")))
        .containsExactly(1, 2, 3, 2);
  }

  @Test
  void the_next_page_asks_anew() throws Exception {
    page("GET", new Timeline("1"));
    assertThat(page("GET", new Timeline("1"))).containsExactly(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE"})
  void a_form_never_acts_on_what_was_read_before(String method) throws Exception {
    assertThat(page(method, new Timeline("1"), new Timeline("1"))).containsExactly(1, 2);
  }

  @Test
  void a_job_at_night_remembers_nothing() {
    assertThat(List.of(ask(new Timeline("1")), ask(new Timeline("1")))).containsExactly(1, 2);
  }

  @Test
  void a_page_that_fails_fails_as_it_did_before_and_is_forgotten() throws Exception {
    assertThatExceptionOfType(ServletException.class)
        .isThrownBy(() ->
            filter.doFilter(
                new MockHttpServletRequest("GET", "/"),
                new MockHttpServletResponse(),
                (request, response) -> {
                  ask(new Timeline("1"));
                  throw new ServletException("hỏng");
                }))
        .withMessage("hỏng");
    assertThat(page("GET", new Timeline("1"))).containsExactly(2);
  }
}
