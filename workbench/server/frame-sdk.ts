// What the app gets in the place of Zendesk's own copy of the SDK.
// @ts-expect-error the package ships no types
import ZAFClient from "zendesk_app_framework_sdk";

Object.assign(window, { ZAFClient });
