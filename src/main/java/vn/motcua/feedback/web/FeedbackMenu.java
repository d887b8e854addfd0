package vn.motcua.feedback.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** Feedback in the officers' menu, at the desk and where those read who only watch. */
@Configuration(proxyBeanMethods = false)
class FeedbackMenu {
  private record Entry(String href, Set<Role> roles) implements MenuEntry {
    @Override
    public String key() {
      return "feedback.menu";
    }

    @Override
    public int order() {
      return 26;
    }

    @Override
    public boolean isFor(@Nullable Actor actor) {
      return actor != null && href.equals(DeskPages.base(actor));
    }
  }

  @Bean
  MenuEntry feedbackEntry() {
    return new Entry(DeskController.DESK, Set.of());
  }

  @Bean
  MenuEntry watchedFeedbackEntry() {
    return new Entry(DeskController.WATCH, Set.of(Role.FRONT, Role.PARTY_SECRETARY));
  }
}
