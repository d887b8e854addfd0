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
  private record Entry(String key, String href, int order, boolean watched) implements MenuEntry {
    @Override
    public boolean isFor(@Nullable Actor actor) {
      return actor != null && actor.onlyWatches() == watched;
    }
  }

  @Bean
  MenuEntry feedbackEntry() {
    return new Entry("feedback.menu", DeskController.DESK, 110, false);
  }

  @Bean
  MenuEntry watchedFeedbackEntry() {
    return new Entry("feedback.menu", DeskController.WATCH, 110, true);
  }

  @Bean
  MenuEntry reviewsEntry() {
    return new Entry("feedback.menu.reviews", "/ban-lam-viec/kiem-diem", 112, false);
  }

  @Bean
  MenuEntry watchedReviewsEntry() {
    return new Entry("feedback.menu.reviews", "/giam-sat/kiem-diem", 112, true);
  }

  /** The administrator's way to the clocks. */
  @Bean
  MenuEntry feedbackClocksEntry() {
    return new Office("feedback.clocks.menu", ClocksController.BASE, 89);
  }

  private record Office(String key, String href, int order) implements MenuEntry {
    @Override
    public Set<Role> roles() {
      return Set.of(Role.ADMINISTRATOR);
    }
  }
}
