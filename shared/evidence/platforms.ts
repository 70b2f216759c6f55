import { lowered } from "../text/lowered";

// What a product runs on: operating systems, browsers, devices, runtimes, databases, clouds. A version after one of
// these names is the environment's, not the product's.
const PLATFORM =
  /(?<![\p{L}\d])(?:windows|win ?(?:7|8|10|11|xp|2000|32|64)|winnt|nt|mac ?os(?: ?x)?|os ?x|darwin|linux|kernel|ubuntu|debian|fedora|centos|red ?hat|rhel|suse|opensuse|arch|gentoo|mint|alpine|freebsd|solaris|aix|android|ios|ipados|iphone|ipad|pixel|galaxy|chrome|chromium|firefox|safari|edge|opera|internet explorer|ie|webkit|gecko|mozilla|node(?:\.?js)?|npm|yarn|python|py|ruby|perl|php|java|jvm|jdk|jre|openjdk|hotspot|\.?net(?: core| framework)?|clr|mono|golang|go|rustc|gcc|g\+\+|clang|glibc|cmake|docker|kubernetes|k8s|kubectl|helm|mysql|mariadb|postgres(?:ql)?|oracle|sqlite|mongo(?:db)?|redis|nginx|apache|iis|tomcat|jetty|wildfly|jboss|weblogic|websphere|x86_64|x64|amd64|arm64|i686|opengl|directx|gtk|os|build)(?![\p{L}])[^\p{L}]{0,16}$/u;

/** Whether `words` end in the name of a platform. */
export const isPlatform = (words: string): boolean => PLATFORM.test(lowered(words));
