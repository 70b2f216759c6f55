import { lowered } from "../text/lowered";
import { type Cues, promising } from "../text/promising";
import type { EvidenceDetector } from "./detector";
import { inOrder, rangesOf } from "./ranges";

/** In any case: matched against the text in lower case. */
const LOWER = {
  system:
    /(?<![\p{L}\d.])(?:windows (?:nt \d\.\d|server(?: 20\d\d)?|\d{1,4}(?:\.\d)?|xp|vista|me|ce|phone)|win(?:dows)? ?(?:7|8|8\.1|10|11|xp|2000|9[58]|32|64)|win(?:32|64)(?!\.)|(?:macos|mac os)(?: ?x)?(?: \d{1,2}[._]\d{1,2})?|(?:osx|os x)(?: \d{1,2}[._]\d{1,2})?|intel mac|(?:u|x|k|l)buntu(?: \d\d\.\d\d)?|debian|fedora(?: \d{1,2})?|centos|red hat|redhat|rhel ?\d?|suse|opensuse|sles|arch linux|linux mint|gentoo|alpine|freebsd|openbsd|solaris|aix|hp-ux|linux[ -]\d\.\d{1,2}|linux (?:kernel|i686|x86|x86_64|amd64)|x11; (?:u; )?linux|raspbian|chrome ?os|android (?:\d{1,2}(?:\.\d)?|pie|oreo|nougat|lollipop|kitkat)|ios ?\d{1,2}|ipados|tvos|watchos)(?![\p{L}\d])/gu,
  architecture:
    /(?<![\p{L}\d_])(?:(?:linux|darwin|windows)[/_-](?:amd64|arm64|x86_64|x64|386|i686|armv\d\w?)|x86[_-]64|amd64|aarch64|arm64|(?:32|64)[ -]?bit|wow64)(?![\p{L}\d])/gu,
  browser:
    /(?<![\p{L}\d/])(?:(?:google )?chrom(?:e|ium)|firefox|safari|(?:microsoft )?edge|opera|internet explorer|msie|ie|brave|vivaldi|samsung internet)(?:\s(?:v|version )?\d{1,3}(?:\.\d{1,5}){0,3}|\/\d{1,3}\.\d|(?<=ie)\d{1,2}| (?:browser|version|incognito|mobile|beta|canary|nightly|stable))(?![\p{L}\d])/gu,
  device:
    /(?<![\p{L}\d])(?:iphone(?: ?(?:\d{1,2}|x[rs]?|se))?|ipad(?: (?:pro|air|mini))?|macbook(?: pro| air)?|galaxy [a-z]\w{1,6}|pixel \d\w?(?: xl)?|nexus \d{1,2}|oneplus ?\d\w?|xiaomi|huawei|moto [a-z]\d?|surface pro|raspberry pi|arduino|emulator|simulator)(?![\p{L}])/gu,
  runtime:
    /(?<![\p{L}\d.@/-])(?:java|jdk|jre|openjdk|oracle jdk|hotspot|graalvm|python|cpython|pypy|ruby|jruby|php|perl|node(?:\.?js)?(?: version:?)?|npm|deno|\.net(?: core| framework| clr)?|mono|go(?= ?(?:version )?:? ?(?:go)?1\.)|golang|rust|rustc|erlang|elixir|scala|kotlin|gcc|clang|msvc|glibc|tomcat|jetty|jboss|wildfly|weblogic|websphere|apache|nginx|iis|mysql|mariadb|postgres(?:ql)?|oracle(?: database)?|sql server|db2|sqlite|mongodb|redis|elasticsearch|kafka|rabbitmq|docker(?: desktop| engine)?|kubernetes|electron)(?:\*\*)?(?: version)?(?:\*\*)?[ \t]{0,2}[:=(]?[ \t]{0,2}["'(]?(?:go|v)?\d{1,4}(?:[._]\d{1,6}){0,3}(?![\p{L}\d%]|[ \t]?(?:ms|sec|min|hours?|times))/gu,
  field:
    /(?:^|[\s*#>|-])(?:\*\*)?(?:operating system(?: and version)?|os(?: version| type| name|-release)?|platform|hardware|browser(?: and version| version)?|device(?: model| info)?|environment|region|hosting|deployment|betriebssystem|umgebung|navigateur|système d'exploitation|navegador|sistema operativo|entorno|architecture)(?:\*\*)?[ \t]{0,8}(?::|=)(?:\*\*)?[ \t]{0,8}["'`]?(?!all(?:\s|$)|any(?:\s|$)|n\/a|none|unspecified|other)[\p{L}\d][^\n]{1,80}/gmu,
  stage:
    /(?<!\p{L})(?:(?:(?:in|on|to|our|the|my|im|auf|en|de) )?(?:production|prod|staging|stage|pre-?prod(?:uction)?|uat|qa|sandbox|non-prod|produktion|preprod|recette|producción|produção|produzione|development|dev|test|live)[ -](?:environment|env|system|server|cluster|instance|tenant|account|site|workspace|database|db|org|stack|umgebung|system)s?|(?:(?:im|auf dem|in der|auf der|unser) )?(?:produktivsystem|produktivumgebung|produktionssystem|testsystem|testumgebung|entwicklungsumgebung)|(?:in|on|to|into|im|auf|en) (?:prod(?:uction)?|staging|uat|preprod|produktion|producción|produção|produzione|der produktion)(?![ -](?:of|code|ready)))(?!\p{L})/gu,
  cloud:
    /(?<![\w.])(?:(?:us|eu|ap|sa|ca|me|af)-(?:gov-)?(?:east|west|north|south|central|northeast|southeast|southwest|northwest)-?\d|(?:east|west|north|central|south)(?:us|europe|asia)\d?|on[- ]prem(?:ises?)?|self[- ]hosted|data cent(?:er|re)|datacent(?:er|re)|on aws|azure (?:service bus|functions|app service|devops|blob)|s3 express|jenkins ci|minikube|docker desktop)(?![\w])/g,
} as const;

const WRITTEN = {
  pythonShort: /(?<!\w)py[23](?:\d|\.\d{1,2})?(?!\w|\.)/g,
  systemProperty:
    /(?<!\w)(?:java\.version|java\.vendor|os\.name|os\.arch|os\.version|runtime|OS)[ ]?=[ ]?[^\s,;]{2,40}/g,
  placed:
    /(?<!\p{L})(?:on|in|under|using|running (?:on|in|under)|runs on|with|via|inside|against|through|within|am|auf|im|in der|unter|sur|en|sous|dans|con)(?: (?:the|a|an|my|our|their|local|latest|current|your|der|dem|unserem|notre|nuestro|both|all|any))?[ ](?:\w{1,12} )?(?:[Ll]inux|Windows|Mac|macOS|OSX|OS X|Unix|Ubuntu|Android|iOS|iPhone|iPad|[Dd]ocker(?: container| image)?|[Kk]ubernetes|k8s|EKS|GKE|AKS|OpenShift|Swarm|VM|virtual machine|VirtualBox|VMware|Vagrant|WSL2?|AWS|EC2|Lambda|S3(?: Express)?|Azure(?: \w{1,12}){0,2}|GCP|Google Cloud|Heroku|Netlify|Vercel|Cloudflare|DigitalOcean|YARN|Jenkins CI|Travis|CircleCI|GitHub Actions|Tomcat|JBoss|WildFly|WebLogic|WebSphere|Jetty|nginx|IIS|Chrome|Firefox|Safari|Edge|IE|Opera|Chromium|Internet Explorer|Postgres(?:QL)?|MySQL|Oracle|MariaDB|MongoDB|SQLite|H2|DB2|Redis|Cordova|React Native|Electron|Xcode)(?! jobs?| commands?| users?)(?! file| \d)(?![\p{L}\d])/gu,
} as const;

/** See `promising`. */
const CUES: Cues<keyof typeof LOWER | keyof typeof WRITTEN> = {
  system:
    "win|macos|mac os|osx|os x|intel mac|buntu|debian|fedora|centos|red hat|redhat|rhel|suse|sles|linux|gentoo|alpine|freebsd|openbsd|solaris|aix|hp-ux|raspbian|chrome|android |ios|ipados|tvos|watchos".split(
      "|",
    ),
  architecture: ["linux", "darwin", "windows", "x86", "amd64", "aarch64", "arm64", "bit", "wow64"],
  device:
    "iphone|ipad|macbook|galaxy |pixel |nexus |oneplus|xiaomi|huawei|moto |surface pro|raspberry pi|arduino|emulator|simulator".split(
      "|",
    ),
  runtime:
    "java|jdk|jre|hotspot|graalvm|python|pypy|ruby|php|perl|node|npm|deno|.net|mono|1.|golang|rust|erlang|elixir|scala|kotlin|gcc|clang|msvc|glibc|tomcat|jetty|jboss|wildfly|weblogic|websphere|apache|nginx|iis|mysql|mariadb|postgres|oracle|sql server|db2|sqlite|mongodb|redis|elasticsearch|kafka|rabbitmq|docker|kubernetes|electron".split(
      "|",
    ),
  stage: "prod|stag|uat|qa|sandbox|recette|dev|test|live|entwicklung".split("|"),
  cloud:
    "east|west|north|south|central|prem|hosted|data cent|datacent|on aws|azure |s3 express|jenkins ci|minikube|docker desktop".split(
      "|",
    ),
  pythonShort: ["py"],
  placed:
    "inux|Windows|Mac|mac|OSX|OS X|Unix|Ubuntu|Android|iOS|iPhone|iPad|ocker|ubernetes|k8s|EKS|GKE|AKS|OpenShift|Swarm|VM|virtual machine|VirtualBox|Vagrant|WSL|AWS|EC2|Lambda|S3|Azure|GCP|Google Cloud|Heroku|Netlify|Vercel|Cloudflare|DigitalOcean|YARN|Jenkins CI|Travis|CircleCI|GitHub Actions|Tomcat|JBoss|WildFly|WebLogic|WebSphere|Jetty|nginx|IIS|Chrom|Firefox|Safari|Edge|IE|Opera|Internet Explorer|Postgres|MySQL|Oracle|MariaDB|MongoDB|SQLite|H2|DB2|Redis|Cordova|React Native|Electron|Xcode".split(
      "|",
    ),
};

/** Where it happens: operating system, browser, device, runtime, cloud or region, production or test. */
export const environment: EvidenceDetector = {
  kind: "environment",
  title: "environment",
  why: "Many failures show in one environment only, and production counts more than a test system.",
  fields: ["environment"],
  patterns: { ...LOWER, ...WRITTEN },
  cues: CUES,
  detect({ own }) {
    const lower = lowered(own);
    return inOrder([
      ...rangesOf(lower, promising(lower, LOWER, CUES)),
      ...rangesOf(own, promising(own, WRITTEN, CUES)),
    ]);
  },
};
