import type { EvidenceDetector } from "./detector";
import { inOrder, rangesOf } from "./ranges";

const PATTERNS = {
  system:
    /(?<![\p{L}\d.])(?:Windows (?:NT \d\.\d|Server(?: 20\d\d)?|\d{1,4}(?:\.\d)?|XP|Vista|ME|CE|Phone)|Win(?:dows)? ?(?:7|8|8\.1|10|11|XP|2000|9[58]|32|64)|win(?:32|64)(?!\.)|Mac ?OS(?: ?X)?(?: \d{1,2}[._]\d{1,2})?|OS ?X \d{1,2}[._]\d{1,2}|OS ?X|Intel Mac|(?:U|X|K|L)buntu(?: \d\d\.\d\d)?|Debian|Fedora(?: \d{1,2})?|CentOS|Red ?Hat|RHEL ?\d?|SUSE|openSUSE|SLES|Arch Linux|Linux Mint|Gentoo|Alpine|FreeBSD|OpenBSD|Solaris|AIX|HP-UX|Linux[ -]\d\.\d{1,2}|Linux (?:kernel|i686|x86|x86_64|amd64)|X11; (?:U; )?Linux|Raspbian|Chrome ?OS|Android (?:\d{1,2}(?:\.\d)?|Pie|Oreo|Nougat|Lollipop|KitKat)|iOS ?\d{1,2}|iPadOS|tvOS|watchOS)(?![\p{L}\d])/giu,
  architecture:
    /(?<![\p{L}\d_])(?:(?:linux|darwin|windows)[/_-](?:amd64|arm64|x86_64|x64|386|i686|armv\d\w?)|x86[_-]64|amd64|aarch64|arm64|(?:32|64)[ -]?bit|WOW64)(?![\p{L}\d])/giu,
  browser:
    /(?<![\p{L}\d/])(?:(?:Google )?Chrom(?:e|ium)|Firefox|Safari|(?:Microsoft )?Edge|Opera|Internet Explorer|MSIE|IE|Brave|Vivaldi|Samsung Internet)(?:\s(?:v|version )?\d{1,3}(?:\.\d{1,5}){0,3}|\/\d{1,3}\.\d|(?<=IE)\d{1,2}| (?:browser|version|incognito|mobile|beta|canary|nightly|stable))(?![\p{L}\d])/giu,
  device:
    /(?<![\p{L}\d])(?:iPhone(?: ?(?:\d{1,2}|X[RS]?|SE))?|iPad(?: (?:Pro|Air|Mini))?|MacBook(?: Pro| Air)?|Galaxy [A-Z]\w{1,6}|Pixel \d\w?(?: XL)?|Nexus \d{1,2}|OnePlus ?\d\w?|Xiaomi|Huawei|Moto [A-Z]\d?|Surface Pro|Raspberry Pi|Arduino|emulator|simulator)(?![\p{L}])/giu,
  runtime:
    /(?<![\p{L}\d.@/-])(?:Java|JDK|JRE|OpenJDK|Oracle JDK|HotSpot|GraalVM|Python|CPython|PyPy|Ruby|JRuby|PHP|Perl|Node(?:\.?js)?(?: version:?)?|npm|Deno|\.NET(?: Core| Framework| CLR)?|Mono|Go(?= ?(?:version )?:? ?(?:go)?1\.)|golang|Rust|rustc|Erlang|Elixir|Scala|Kotlin|GCC|Clang|MSVC|glibc|Tomcat|Jetty|JBoss|WildFly|WebLogic|WebSphere|Apache|nginx|IIS|MySQL|MariaDB|Postgres(?:QL)?|Oracle(?: Database)?|SQL Server|DB2|SQLite|MongoDB|Redis|Elasticsearch|Kafka|RabbitMQ|Docker(?: Desktop| Engine)?|Kubernetes|Electron)(?:\*\*)?(?: version)?(?:\*\*)?[ \t]{0,2}[:=(]?[ \t]{0,2}["'(]?(?:go|v)?\d{1,4}(?:[._]\d{1,6}){0,3}(?![\p{L}\d%]|[ \t]?(?:ms|sec|min|hours?|times))/giu,
  pythonShort: /(?<!\w)py[23](?:\d|\.\d{1,2})?(?!\w|\.)/g,
  field:
    /(?:^|[\s*#>|-])(?:\*\*)?(?:Operating System(?: and version)?|OS(?: version| type| name|-release)?|Platform|Hardware|Browser(?: and version| version)?|Device(?: model| info)?|Environment|Region|Hosting|Deployment|Betriebssystem|Umgebung|Navigateur|Système d'exploitation|Navegador|Sistema operativo|Entorno|Architecture)(?:\*\*)?[ \t]{0,8}(?::|=)(?:\*\*)?[ \t]{0,8}["'`]?(?!all(?:\s|$)|any(?:\s|$)|n\/a|none|unspecified|other)[\p{L}\d][^\n]{1,80}/gimu,
  systemProperty:
    /(?<!\w)(?:java\.version|java\.vendor|os\.name|os\.arch|os\.version|runtime|OS)[ ]?=[ ]?[^\s,;]{2,40}/g,
  placed:
    /(?<!\p{L})(?:on|in|under|using|running (?:on|in|under)|runs on|with|via|inside|against|through|within|am|auf|im|in der|unter|sur|en|sous|dans|con)(?: (?:the|a|an|my|our|their|local|latest|current|your|der|dem|unserem|notre|nuestro|both|all|any))?[ ](?:\w{1,12} )?(?:[Ll]inux|Windows|Mac|macOS|OSX|OS ?X|Unix|Ubuntu|Android|iOS|iPhone|iPad|[Dd]ocker(?: container| image)?|[Kk]ubernetes|k8s|EKS|GKE|AKS|OpenShift|Swarm|VM|virtual machine|VirtualBox|VMware|Vagrant|WSL2?|AWS|EC2|Lambda|S3(?: Express)?|Azure(?: \w{1,12}){0,2}|GCP|Google Cloud|Heroku|Netlify|Vercel|Cloudflare|DigitalOcean|YARN|Jenkins CI|Travis|CircleCI|GitHub Actions|Tomcat|JBoss|WildFly|WebLogic|WebSphere|Jetty|nginx|IIS|Chrome|Firefox|Safari|Edge|IE|Opera|Chromium|Internet Explorer|Postgres(?:QL)?|MySQL|Oracle|MariaDB|MongoDB|SQLite|H2|DB2|Redis|Cordova|React Native|Electron|Xcode)(?! jobs?| commands?| users?)(?! file| \d)(?![\p{L}\d])/gu,
  stage:
    /(?<!\p{L})(?:(?:(?:in|on|to|our|the|my|im|auf|en|de) )?(?:production|prod|staging|stage|pre-?prod(?:uction)?|UAT|QA|sandbox|non-prod|Produktion|preprod|recette|producción|produção|produzione|development|dev|test|live)[ -](?:environment|env|system|server|cluster|instance|tenant|account|site|workspace|database|DB|org|stack|Umgebung|System)s?|(?:(?:im|auf dem|in der|auf der|unser) )?(?:Produktivsystem|Produktivumgebung|Produktionssystem|Testsystem|Testumgebung|Entwicklungsumgebung)|(?:in|on|to|into|im|auf|en) (?:prod(?:uction)?|staging|UAT|preprod|Produktion|producción|produção|produzione|der Produktion)(?![ -](?:of|code|ready)))(?!\p{L})/giu,
  cloud:
    /(?<![\w.])(?:(?:us|eu|ap|sa|ca|me|af)-(?:gov-)?(?:east|west|north|south|central|northeast|southeast|southwest|northwest)-?\d|(?:east|west|north|central|south)(?:us|europe|asia)\d?|on[- ]prem(?:ises?)?|self[- ]hosted|data ?cent(?:er|re)|on AWS|Azure (?:Service Bus|Functions|App Service|DevOps|Blob)|S3 Express|Jenkins CI|Minikube|Docker Desktop)(?![\w])/gi,
} as const;

/** Where it happens: operating system, browser, device, runtime, cloud or region, production or test. */
export const environment: EvidenceDetector = {
  kind: "environment",
  title: "environment",
  why: "Many failures show in one environment only, and production counts more than a test system.",
  fields: ["environment"],
  patterns: PATTERNS,
  detect: ({ own }) => inOrder(rangesOf(own, Object.values(PATTERNS))),
};
