package vn.motcua.web;

import jakarta.servlet.DispatcherType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.motcua.shared.Role;

/**
 * Who may open which address, and the headers every answer carries.
 *
 * <p>Addresses not named here are closed. What a role may do with a dossier is decided in the
 * modules, through queries scoped by the officer's unit.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChain {
  static final String SIGN_IN = "/dang-nhap";

  private static final String[] PUBLIC = {
    "/",
    "/thu-tuc/**",
    "/tra-cuu/**",
    "/hs/**",
    "/co-quan/**",
    "/cong-khai/**",
    "/kiem-chung/**",
    "/xac-minh/**",
    "/danh-gia/**",
    "/khao-sat/**",
    "/api/v1/**",
    "/tro-giup",
    "/kiosk/**",
    "/cong-dan/**",
    "/phan-anh/**",
    "/cai-dat",
    "/css/**",
    "/js/**",
    "/img/**",
    "/webjars/**",
    "/favicon.ico",
    "/error"
  };

  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
          + " manifest-src 'self'";

  /** Tells the access log when an officer asks for what his or her roles do not open. */
  @Bean
  AuthorizationEventPublisher authorizationEvents(ApplicationEventPublisher events) {
    return new SpringAuthorizationEventPublisher(events);
  }

  @Bean
  SecurityFilterChain chain(HttpSecurity http, KeptForms keptForms) {
    // The token lives in a cookie, not in the session: a session that ends in mid-work still lets
    // us
    // tell an honest form from a forged one, keep what was typed and ask to sign in again.
    CookieCsrfTokenRepository csrf = new CookieCsrfTokenRepository();
    csrf.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
    return http.authorizeHttpRequests(paths ->
            paths
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(PUBLIC)
                .permitAll()
                .requestMatchers(SIGN_IN)
                .permitAll()
                .requestMatchers(Watchers.DESK, "/tai-khoan/**")
                .authenticated()
                .requestMatchers(Watchers.DESK + "/**")
                .access(Watchers.keptOut())
                .requestMatchers(Watchers.HOME + "/**")
                .hasAnyAuthority(Watchers.AUTHORITIES)
                // Who receives and appraises has the ideas; the module says what each may do.
                .requestMatchers("/chuong-trinh/sang-kien/**")
                .authenticated()
                .requestMatchers("/chuong-trinh/**")
                .hasAnyAuthority(Watchers.AUTHORITIES)
                .requestMatchers("/lanh-dao/**")
                .hasAuthority(Role.LEADER.authority())
                .requestMatchers("/quan-tri/**")
                .hasAuthority(Role.ADMINISTRATOR.authority())
                .anyRequest()
                .denyAll())
        // spa() brings a cookie that scripts may read; ours comes after it and may not be read.
        .csrf(protection -> protection.spa().csrfTokenRepository(csrf))
        .formLogin(form ->
            form.loginPage(SIGN_IN)
                .usernameParameter("ten")
                .passwordParameter("matKhau")
                .successHandler(keptForms)
                .failureForwardUrl(SIGN_IN + "/loi"))
        .requestCache(cache -> cache.requestCache(keptForms.pages()))
        .logout(out -> out.logoutUrl("/dang-xuat").logoutSuccessUrl("/").deleteCookies("phien"))
        .exceptionHandling(errors ->
            errors.authenticationEntryPoint(keptForms).accessDeniedHandler(keptForms.denied()))
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                    policy -> policy.policy("camera=(self), geolocation=(self), microphone=()"))
                .crossOriginOpenerPolicy(policy ->
                    policy.policy(
                        org.springframework.security.web.header.writers
                            .CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy
                            .SAME_ORIGIN)))
        .build();
  }
}
