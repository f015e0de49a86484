import {
  Button,
  type CSSVariablesResolver,
  createTheme,
  Input,
  type MantineColorsTuple,
} from "@mantine/core";
import button from "./button.module.css";
import input from "./input.module.css";

const atlantic: MantineColorsTuple = [
  "#eaf1f2",
  "#d3e4e8",
  "#a5d9e4",
  "#7cc4d4",
  "#4ba3b6",
  "#2b7f93",
  "#1d6678",
  "#155868",
  "#0f4c5c",
  "#0a3844",
];

/** The platform's look as a Mantine theme; the colours themselves stand in colours.css, for both schemes. */
export const theme = createTheme({
  colors: { atlantic },
  primaryColor: "atlantic",
  primaryShade: { light: 8, dark: 3 },
  fontFamily: "var(--sans)",
  headings: { fontFamily: "var(--serif)", fontWeight: "600" },
  defaultRadius: 6,
  cursorType: "pointer",
  focusRing: "never",
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      classNames: { root: button.root, label: button.label },
      defaultProps: { variant: "default" },
    }),
    Input: Input.extend({ classNames: { input: input.input } }),
    InputWrapper: Input.Wrapper.extend({
      classNames: { label: input.label, description: input.description, error: input.error },
    }),
  },
});

/** Mantine's own variables, so that whatever component comes later speaks the same colours. */
export const variables: CSSVariablesResolver = () => ({
  variables: {
    "--mantine-color-body": "var(--page)",
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-bright": "var(--ink)",
    "--mantine-color-dimmed": "var(--dim)",
    "--mantine-color-placeholder": "var(--dim)",
    "--mantine-color-error": "var(--error)",
    "--mantine-color-anchor": "var(--brand)",
    "--mantine-color-default": "var(--surface)",
    "--mantine-color-default-color": "var(--ink)",
    "--mantine-color-default-border": "var(--control)",
  },
  light: {},
  dark: {},
});
