import styled from "styled-components";
import { colour } from "./theme";

export const Sidebar = styled.main`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.space.sm};
  padding: ${({ theme }) => theme.space.xs};
`;

export const Stack = styled.div<{ $gap?: "xxs" | "xs" | "sm" }>`
  display: flex;
  flex-direction: column;
  min-width: 0;
  gap: ${({ theme, $gap = "xs" }) => theme.space[$gap]};
`;

/** An icon beside words. */
export const Row = styled.div`
  display: flex;
  gap: ${({ theme }) => theme.space.xs};
  min-width: 0;
`;

export const Strong = styled.span`
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

export const Subtle = styled.span`
  color: ${({ theme }) => colour(theme, "foreground.subtle")};
`;

/** Small words beside a name, or together under it where they do not fit. */
export const Aside = styled.span`
  display: inline-block;
  font-size: ${({ theme }) => theme.fontSizes.sm};
  color: ${({ theme }) => colour(theme, "foreground.subtle")};
`;

export const Small = styled.p`
  font-size: ${({ theme }) => theme.fontSizes.sm};
  line-height: ${({ theme }) => theme.lineHeights.sm};
  color: ${({ theme }) => colour(theme, "foreground.subtle")};
`;

/** Names a part of an open card. */
export const Part = styled.h3`
  font-size: ${({ theme }) => theme.fontSizes.sm};
  line-height: ${({ theme }) => theme.lineHeights.sm};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  color: ${({ theme }) => colour(theme, "foreground.subtle")};
`;

/** Text that will be sent, or that somebody wrote, kept line by line. */
export const Draft = styled.p`
  padding: ${({ theme }) => theme.space.xs};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => colour(theme, "background.subtle")};
  white-space: pre-wrap;
`;

export const VisuallyHidden = styled.span`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
