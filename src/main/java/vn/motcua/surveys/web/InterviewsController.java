package vn.motcua.surveys.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.ratings.Way;
import vn.motcua.shared.NotFound;
import vn.motcua.surveys.Contact;
import vn.motcua.surveys.Interviews;
import vn.motcua.surveys.Reply;
import vn.motcua.surveys.Slot;
import vn.motcua.web.Message;

/** The interviewer's telephone: enters by signs, asks the people of the list one by one. */
@Controller
@RequestMapping(InterviewPage.BASE)
class InterviewsController {
  private final Interviews interviews;
  private final InterviewPages pages;
  private final Callers callers;

  InterviewsController(Interviews interviews, InterviewPages pages, Callers callers) {
    this.interviews = interviews;
    this.pages = pages;
    this.callers = callers;
  }

  @GetMapping
  ModelAndView form(HttpServletRequest request, HttpServletResponse response) {
    callers.keepSecret(response);
    return callers.refusal(request).orElseGet(() -> InterviewPages.typing(""));
  }

  @PostMapping
  ModelAndView enter(
      @RequestParam(defaultValue = "") String ma,
      HttpServletRequest request,
      HttpServletResponse response) {
    callers.keepSecret(response);
    Optional<ModelAndView> refusal = callers.refusal(request);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Optional<Way> way = Way.typed(ma).filter(one -> interviews.enter(one).isPresent());
    if (way.isEmpty()) {
      return gone(request, false);
    }
    callers.remember(way.get(), request, response);
    return new ModelAndView("redirect:" + InterviewPage.LIST);
  }

  /** Leaves this telephone; its signs work on until the team ends them. */
  @PostMapping("/roi")
  String leave(HttpServletRequest request, HttpServletResponse response) {
    callers.forget(request, response);
    return "redirect:" + InterviewPage.BASE;
  }

  @GetMapping("/danh-sach")
  ModelAndView index(
      @RequestParam(defaultValue = "") String xa,
      @RequestParam(defaultValue = "") String vua,
      HttpServletRequest request,
      HttpServletResponse response) {
    return inRound(request, response, (way, at) -> pages.list(at, interviews.list(way), xa, vua));
  }

  @GetMapping("/{number:\\d{1,6}}")
  ModelAndView show(
      @PathVariable int number, HttpServletRequest request, HttpServletResponse response) {
    return inRound(
        request,
        response,
        (way, at) -> pages.interview(at, seen(way, number), UUID.randomUUID(), Map.of(), Map.of()));
  }

  @PostMapping("/{number:\\d{1,6}}/phieu")
  ModelAndView create(
      @PathVariable int number,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request,
      HttpServletResponse response) {
    return inRound(request, response, (way, at) -> give(way, at, number, typed));
  }

  private ModelAndView give(
      Way way, Interviews.Entered at, int number, MultiValueMap<String, String> typed) {
    Reply reply =
        new Reply(
            key(Optional.ofNullable(typed.getFirst("khoa")).orElse("")),
            "giay".equals(typed.getFirst("cach")),
            typed);
    Map<String, Message> errors = reply.errors(at.round().questions());
    if (!errors.isEmpty()) {
      ModelAndView page = pages.interview(at, seen(way, number), reply.operation(), typed, errors);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    return switch (interviews.give(way, number, at.round(), reply)) {
      case TAKEN, AGAIN -> new ModelAndView("redirect:" + InterviewPage.LIST + "?vua=" + number);
      case TAKEN_BEFORE -> status(InterviewPages.before(number), HttpStatus.CONFLICT);
      case GONE -> throw new NotFound("number " + number + " of a survey");
    };
  }

  @PostMapping("/{number:\\d{1,6}}/khong-gap")
  ModelAndView miss(
      @PathVariable int number,
      @RequestParam(defaultValue = "") String viSao,
      HttpServletRequest request,
      HttpServletResponse response) {
    return inRound(
        request,
        response,
        (way, at) -> {
          Slot.State why = viSao.equals("tu-choi") ? Slot.State.REFUSED : Slot.State.NOT_REACHED;
          return interviews.miss(way, number, why)
              ? new ModelAndView("redirect:" + InterviewPage.LIST + "?vua=" + number)
              : status(InterviewPages.before(number), HttpStatus.CONFLICT);
        });
  }

  private ModelAndView inRound(
      HttpServletRequest request,
      HttpServletResponse response,
      BiFunction<Way, Interviews.Entered, ModelAndView> page) {
    callers.keepSecret(response);
    Optional<ModelAndView> refusal = callers.refusal(request);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Optional<Way> way = callers.way(request);
    Optional<Interviews.Entered> at = way.flatMap(interviews::enter);
    return at.isPresent()
        ? page.apply(way.orElseThrow(), at.get())
        : gone(request, way.isPresent());
  }

  private Contact seen(Way way, int number) {
    return interviews
        .see(way, number)
        .orElseThrow(() -> new NotFound("number " + number + " of a survey"));
  }

  private ModelAndView gone(HttpServletRequest request, boolean over) {
    return callers
        .missed(request)
        .orElseGet(
            () -> status(InterviewPages.typing("surveys.enter.gone", over), HttpStatus.GONE));
  }

  private static ModelAndView status(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }

  private static UUID key(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      throw new NotFound("no key: " + text.length() + " characters");
    }
  }
}
