package vn.motcua.steering.web;

import java.util.List;
import java.util.Optional;
import vn.motcua.steering.Drawing;
import vn.motcua.web.Message;

/**
 * The form that brings a province's outlines.
 *
 * @param now what is drawn today
 * @param source as it was typed
 */
public record DrawingPage(Optional<Drawing> now, String source, List<Message> errors) {
  public DrawingPage {
    errors = List.copyOf(errors);
  }
}
