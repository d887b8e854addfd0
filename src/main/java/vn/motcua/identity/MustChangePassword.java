package vn.motcua.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads an officer with a one-time password to the page where it is changed, whatever is asked. */
@Component
class MustChangePassword implements HandlerInterceptor, WebMvcConfigurer {
  static final String PAGE = "/tai-khoan/mat-khau";

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(this)
        .addPathPatterns(
            "/ban-lam-viec/**", "/lanh-dao/**", "/quan-tri/**", "/giam-sat/**", "/tai-khoan/**")
        .excludePathPatterns(PAGE);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    Authentication current = SecurityContextHolder.getContext().getAuthentication();
    boolean mustChange =
        current != null
            && current.getPrincipal() instanceof SignedInOfficer officer
            && officer.mustChangePassword();
    if (mustChange) {
      response.sendRedirect(PAGE);
    }
    return !mustChange;
  }
}
